package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Credentials of the data model 1.1, which name their dates otherwise and bring the context of their proofs. */
class OlderModelTest {
    private final TestBadge badge = new TestBadge();

    @Test
    void one_is_good_and_expires() {
        assertThat(badge.verdict(sign(older()))).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(sign(older().put("expirationDate", "2027-05-01T00:00:00Z"))), Flaw.EXPIRED);
        assertFlaw(badge.verdict(sign(older().put("issuanceDate", "2027-07-01T00:00:00Z"))), Flaw.NOT_YET_VALID);
        assertFlaw(badge.verdict(sign(older()).put("issuanceDate", "2027-01-02T00:00:00Z")), Flaw.SIGNATURE);
    }

    @Test
    void the_words_of_the_newer_model_count_as_well_and_the_narrower_span_holds() {
        assertFlaw(badge.verdict(sign(older().put("validUntil", "2027-05-01T00:00:00Z"))), Flaw.EXPIRED);
        assertFlaw(badge.verdict(sign(older().put("validFrom", "2027-07-01T00:00:00Z"))), Flaw.NOT_YET_VALID);
        var both = older().put("validUntil", "2028-05-01T00:00:00Z").put("expirationDate", "2027-05-01T00:00:00Z");
        assertFlaw(badge.verdict(sign(both)), Flaw.EXPIRED);
        assertThat(badge.verdict(sign(both.put("expirationDate", "2027-07-01T00:00:00Z"))))
                .isInstanceOf(Verdict.Good.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/issuanceDate | | PROPERTY_MISSING",
                "/validFrom | \"2027-01-01T00:00:00Z\" | SIGNATURE",
                "/note | \"x\" | UNDEFINED_TERM",
                "/@context | [\"https://www.w3.org/2018/credentials/v1\"] | UNDEFINED_TERM"
            })
    void the_words_of_the_other_model_are_not_its_words(String pointer, String value, Flaw flaw) {
        var changed = sign(older());
        ChangedBadgeTest.set(changed, pointer, value);

        assertFlaw(badge.verdict(changed), flaw);
    }

    private ObjectNode sign(ObjectNode credential) {
        return TestBadge.SIGNER.sign(credential, badge.documents());
    }

    private static ObjectNode older() {
        return TestBadge.json("""
                {"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/data-integrity/v2"],
                 "type": ["VerifiableCredential"], "issuer": "did:web:laurel.example",
                 "issuanceDate": "2027-01-01T00:00:00Z", "credentialSubject": {"id": "https://shop.example/"}}""");
    }
}
