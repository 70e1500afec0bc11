package app.laurel.credential;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.seal.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The worked example of the cryptosuite, published by W3C: every step must come out byte for byte. */
class W3cExampleTest {
    private final CanonicalText canonical = new CanonicalText(Documents.NONE);

    private final Path folder =
            Path.of(System.getProperty("laurel.conformance", "../shared/data")).resolve("conformance-credential");

    @BeforeEach
    void the_example_is_there() {
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there: nothing was checked");
    }

    @Test
    void both_canonical_forms_come_out() throws IOException {
        assertThat(canonical.of(json("unsigned.json"))).isEqualTo(text("canonDocDataInt.txt"));
        assertThat(canonical.of(json("proofConfigDataInt.json"))).isEqualTo(text("proofCanonDataInt.txt"));
    }

    @Test
    void all_hashes_come_out() throws IOException {
        var signed = json("signedDataInt.json");
        var unsigned = ((ObjectNode) signed.deepCopy()).without("proof");

        var hash = new EddsaRdfc(canonical).hash(unsigned, signed.path("proof"));

        assertThat(hex(hash)).isEqualTo(text("combinedHashDataInt.txt"));
        assertThat(hex(Digests.sha256(canonical.bytes(unsigned)))).isEqualTo(text("docHashDataInt.txt"));
        assertThat(hex(Digests.sha256(canonical.bytes(EddsaRdfc.settings(unsigned, signed.path("proof"))))))
                .isEqualTo(text("proofHashDataInt.txt"));
    }

    @Test
    void the_signature_is_the_same_in_hex_and_in_base58() throws IOException {
        var signature = HexFormat.of().parseHex(text("sigHexDataInt.txt"));

        assertThat(Multibase.base58(text("sigBTC58DataInt.txt"))).hasValue(signature);
        assertThat(Multibase.toBase58(signature)).isEqualTo(text("sigBTC58DataInt.txt"));
        assertThat(Parts.text(json("signedDataInt.json").path("proof"), "proofValue"))
                .isEqualTo(text("sigBTC58DataInt.txt"));
    }

    @Test
    void the_signed_document_is_good_though_nothing_shows_that_the_key_is_the_issuers() throws IOException {
        var verdict = new CredentialCheck(Documents.NONE, Clock.systemUTC()).of(bytes("signedDataInt.json"));

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Good.class, it -> {
            assertThat(it.facts().issuer()).isEqualTo("https://vc.example/issuers/5678");
            assertThat(it.facts().isByIssuer()).isFalse();
        });
    }

    @Test
    void the_bundled_contexts_are_those_of_the_folder() throws IOException {
        var bundled = Path.of("src/main/resources/credential");
        try (var files = Files.list(folder.resolve("contexts"))) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(
                            it -> assertThat(bundled.resolve(it.getFileName())).hasSameBinaryContentAs(it));
        }
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve("eddsa-rdfc-2022").resolve(file));
    }

    private String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private JsonNode json(String file) throws IOException {
        return new JsonMapper().readTree(bytes(file));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
