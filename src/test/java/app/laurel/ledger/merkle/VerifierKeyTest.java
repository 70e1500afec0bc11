package app.laurel.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifier keys have one spelling, and their hash is theirs. */
class VerifierKeyTest {
    /** Of Go's note package: the key of its documented example, whose base64 holds a plus. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String LOG = "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";

    @ParameterizedTest
    @ValueSource(strings = {PETER, LOG})
    void published_keys_are_read_as_they_are_written(String text) {
        assertThat(VerifierKey.parse(text)).hasToString(text);
        assertThat(VerifierKey.parse(text)).isEqualTo(VerifierKey.parse(text));
    }

    @Test
    void the_id_is_the_hash_in_the_text() {
        assertThat(VerifierKey.parse(LOG).id()).isEqualTo(0x33d7b496);
        assertThat(VerifierKey.parse(PETER).id()).isEqualTo(0xc74f20a3);
        assertThat(VerifierKey.parse(PETER).name()).isEqualTo("PeterNeumann");
    }

    @Test
    void every_other_character_anywhere_makes_it_another_text_that_is_refused() {
        for (var at = 0; at < PETER.length(); at++) {
            var other = PETER.charAt(at) == 'A' ? 'B' : 'A';
            refuse(PETER.substring(0, at) + other + PETER.substring(at + 1));
            refuse(PETER.substring(0, at) + PETER.substring(at + 1));
            refuse(PETER.substring(0, at) + " " + PETER.substring(at));
            refuse(PETER.substring(0, at));
        }
        refuse(PETER + "=");
        refuse(PETER + "\n");
        refuse(PETER + "AAAA");
        refuse(PETER.replace("c74f20a3", "c74f20a3".toUpperCase(Locale.ROOT)));
    }

    @Test
    void a_key_of_another_type_is_refused_even_with_its_own_hash() {
        var cosigner = StrictText.base64("BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .orElseThrow();
        var hash = Digests.sha256Hex(("name\n" + new String(cosigner, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1))
                .substring(0, 8);

        refuse("name+%s+%s".formatted(hash, StrictText.base64(cosigner)));
        refuse("");
        refuse("++");
        refuse("name++");
        refuse("name+00000000+");
        refuse("name+00000000+AQ==");
    }

    @Test
    void names_without_spaces_and_plus_are_names() {
        var key = AnySigner.named("example.com/로그").key();

        assertThat(VerifierKey.parse(key.toString())).isEqualTo(key);
        for (var name :
                new String[] {"", " ", "a b", "a+b", "a\u00a0b", "a\u3000b", "a\u0085b", "a\u2028b", "a\tb", "a\nb"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey(name, key.key()));
        }
    }

    @Test
    void keys_of_other_kinds_are_none() throws GeneralSecurityException {
        var other = KeyPairGenerator.getInstance("Ed448").generateKeyPair().getPublic();

        assertThatIllegalArgumentException().isThrownBy(() -> new VerifierKey("name", other));
    }

    @Test
    void a_signer_does_not_show_the_private_key() {
        var signer = AnySigner.named("name");

        assertThat(signer).hasToString("NoteSigner[" + signer.key() + "]");
    }

    private static void refuse(String text) {
        assertThatExceptionOfType(FlawedLogException.class)
                .as(text)
                .isThrownBy(() -> VerifierKey.parse(text))
                .extracting(FlawedLogException::flaw)
                .isEqualTo(LogFlaw.KEY_MALFORMED);
    }
}
