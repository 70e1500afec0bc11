package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static app.laurel.credential.TestJwt.RSA;
import static app.laurel.credential.TestJwt.header;
import static app.laurel.credential.TestJwt.jwt;
import static app.laurel.credential.TestJwt.payload;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever publishes on the same host signs for no neighbour. */
class NeighbourKeysTest {
    private static final String ALICE = "https://host.example/~alice";

    private final TestBadge badge = new TestBadge();

    @ParameterizedTest
    @CsvSource({
        "https://host.example/~alice, https://host.example/~alice/k, ",
        "https://host.example/~alice/, https://host.example/~alice/k, ",
        "https://host.example/~alice, https://host.example/~mallory/k, NOT_BY_ISSUER",
        "https://host.example/~alice, https://host.example/~alice2/k, NOT_BY_ISSUER",
        "https://host.example/~alice, https://host.example/~alice/../~mallory/k, NOT_BY_ISSUER",
        "https://host.example/~alice, https://host.example/~alice/%2e%2E/~mallory/k, NOT_BY_ISSUER",
        "https://host.example/~alice, http://host.example/~alice/k, NOT_BY_ISSUER",
        "https://host.example/?u=alice, https://host.example/?u=mallory, NOT_BY_ISSUER",
        "https://host.example/, https://host.example/~mallory/k, NOT_BY_ISSUER",
        "did:web:host.example, https://host.example/~mallory/k, NOT_BY_ISSUER",
        "did:web:host.example:~alice, https://host.example/~alice/k, ",
        "did:web:host.example:~alice, https://host.example/~mallory/k, NOT_BY_ISSUER",
        "did:web:host.example:~alice, https://host.example/~alice/%2e./~mallory/k, NOT_BY_ISSUER"
    })
    void a_jwt_is_signed_with_a_key_at_an_address_of_the_issuer(String issuer, String key, Flaw flaw)
            throws JOSEException {
        badge.publish(key, TestBadge.json(RSA.toPublicJWK().toJSONString()));
        var verdict = badge.verdict(jwt(header("RS256").put("kid", key), by(issuer), new RSASSASigner(RSA)));

        if (flaw == null) assertThat(verdict).isInstanceOf(Verdict.Good.class);
        else assertFlaw(verdict, flaw);
    }

    @Test
    void where_the_issuers_document_is_at_hand_it_must_list_the_key() throws JOSEException {
        var key = ALICE + "/k";
        badge.publish(key, TestBadge.json(RSA.toPublicJWK().toJSONString()));
        var file = jwt(header("RS256").put("kid", key), by(ALICE), new RSASSASigner(RSA));
        assertThat(badge.verdict(file)).isInstanceOf(Verdict.Good.class);

        badge.publish(ALICE, TestBadge.json("{\"id\": \"%s\"}".formatted(ALICE)));
        assertFlaw(badge.verdict(file), Flaw.KEY_NOT_AUTHORISED);
        badge.publish(ALICE, TestBadge.json("{\"id\": \"%s\", \"assertionMethod\": [\"%s\"]}".formatted(ALICE, key)));
        assertThat(badge.verdict(file)).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void a_host_publishes_keys_for_all_of_its_own() throws JOSEException {
        var address = "https://host.example/.well-known/jwks.json";
        var listed = TestBadge.json("{\"keys\": []}");
        listed.withArray("keys")
                .add(TestBadge.json(RSA.toPublicJWK().toJSONString()).put("kid", "k"));
        badge.publish(address, listed);
        badge.publish(ALICE, TestBadge.json("{\"id\": \"%s\"}".formatted(ALICE)));

        for (var name : new String[] {"k", address + "#k"}) {
            var file = jwt(header("RS256").put("kid", name), by(ALICE), new RSASSASigner(RSA));
            assertThat(badge.verdict(file)).isInstanceOf(Verdict.Good.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://host.example/~alice/k, ",
        "https://host.example/~mallory/k, NO_DOCUMENT",
        "https://host.example/~alice/../~mallory/k, NO_DOCUMENT"
    })
    void a_proof_names_a_key_under_its_controller(String method, Flaw flaw) {
        var signer = TestSigner.of(7, method);
        badge.publish(
                method,
                TestBadge.json("{\"type\": \"Multikey\"}")
                        .put("id", method)
                        .put("controller", ALICE)
                        .put("publicKeyMultibase", signer.multikey()));
        var plain = TestBadge.unsigned().without("credentialStatus");
        ((ObjectNode) plain.path("issuer")).put("id", ALICE);
        var signed = signer.sign(plain, badge.documents());

        if (flaw == null) assertThat(badge.verdict(signed)).isInstanceOf(Verdict.Good.class);
        else assertFlaw(badge.verdict(signed), flaw);
    }

    @Test
    void a_key_that_is_published_is_no_name_of_its_own() {
        var method = "https://evil.example/k";
        var signer = TestSigner.of(7, method);
        badge.publish("https://evil.example/", TestBadge.json("""
                {"id": "https://evil.example/", "assertionMethod": ["%s"]}""".formatted(method)));
        badge.publish(
                method,
                TestBadge.json("{\"type\": \"Multikey\", \"controller\": \"https://evil.example/\"}")
                        .put("id", method)
                        .put("publicKeyMultibase", signer.multikey()));
        var plain = TestBadge.json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                 "issuer": "https://vc.example/issuers/1", "credentialSubject": {"id": "https://shop.example/"}}""");

        assertFlaw(badge.verdict(signer.sign(plain, badge.documents())), Flaw.NOT_BY_ISSUER);
    }

    private static ObjectNode by(String issuer) {
        var payload = payload().put("iss", issuer);
        ((ObjectNode) payload.path("issuer")).put("id", issuer);
        payload.remove("credentialStatus");
        return payload;
    }
}
