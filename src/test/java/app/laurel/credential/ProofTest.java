package app.laurel.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What a proof must be, and whose key it must name. */
class ProofTest {
    private static final TestSigner STRANGER = TestSigner.of(2, "did:web:evil.example#key-1");

    private final TestBadge badge = new TestBadge();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type | \"Ed25519Signature2020\" | PROOF_TYPE",
                "type | [\"DataIntegrityProof\", \"Seal\"] | PROOF_TYPE",
                "type | | PROOF_TYPE",
                "cryptosuite | \"eddsa-jcs-2022\" | PROOF_SUITE",
                "cryptosuite | \"ecdsa-rdfc-2019\" | PROOF_SUITE",
                "cryptosuite | | PROOF_SUITE",
                "proofPurpose | \"authentication\" | PROOF_PURPOSE",
                "proofPurpose | | PROOF_PURPOSE",
                "proofValue | \"\" | PROOF_VALUE",
                "proofValue | | PROOF_VALUE",
                "proofValue | \"z5\" | PROOF_VALUE",
                "proofValue | \"zO0Il\" | PROOF_VALUE",
                "proofValue | \"uAAAA\" | PROOF_VALUE",
                "proofValue | 7 | PROOF_VALUE",
                "created | \"2027-03-01T09:00:01Z\" | SIGNATURE",
                "created | \"2027-06-02T00:00:00Z\" | PROOF_FUTURE",
                "created | \"yesterday\" | MOMENT_UNREADABLE",
                "created | | SIGNATURE",
                "expires | \"2027-05-01T00:00:00Z\" | PROOF_EXPIRED",
                "expires | \"2029-05-01T00:00:00Z\" | SIGNATURE",
                "challenge | \"x\" | SIGNATURE",
                "note | \"x\" | UNDEFINED_TERM",
                "@context | [\"https://evil.example/\"] | PROOF_CONTEXT",
                "previousProof | \"urn:uuid:1\" | PROOF_CHAIN",
                "verificationMethod | | PROPERTY_MISSING",
                "verificationMethod | \"#sig-2027-1\" | KEY_UNKNOWN",
                "verificationMethod | \"did:web:laurel.example\" | KEY_NOT_AUTHORISED",
                "verificationMethod | \"did:web:laurel.example#sig-2027-2\" | KEY_NOT_AUTHORISED",
                "verificationMethod | \"did:web:evil.example#sig-2027-1\" | NO_DOCUMENT",
                "verificationMethod | \"did:web:laurel.example/../evil#sig\" | NO_DOCUMENT",
                "verificationMethod | \"did:example:1#key\" | NO_DOCUMENT",
                "verificationMethod | \"https://laurel.example/keys/1\" | NO_DOCUMENT",
                "verificationMethod | \"did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi#z6Mk\" | KEY_UNKNOWN",
                "verificationMethod | \"did:key:zDnaegE6RR3atJtHKwTRTWHsJ3kNHqFwv7n9YjTgmU7TyfU76\" | KEY_UNUSABLE"
            })
    void a_changed_proof_is_not_accepted(String key, String value, Flaw flaw) {
        var changed = badge.signed();
        ChangedBadgeTest.set(changed, "/proof/" + key, value);

        assertFlaw(badge.verdict(changed), flaw);
    }

    @Test
    void a_key_in_the_fragment_of_an_address_is_not_taken_from_there() {
        var method = TestBadge.ISSUER + "#" + STRANGER.multikey();

        assertFlaw(
                badge.verdict(new TestSigner(STRANGER.keys(), method).sign(TestBadge.unsigned(), badge.documents())),
                Flaw.KEY_NOT_AUTHORISED);
    }

    @Test
    void a_stranger_cannot_sign_for_the_issuer_with_a_key_of_its_own() {
        badge.publish("https://evil.example/.well-known/did.json", TestBadge.json("""
                {"id": "did:web:evil.example", "assertionMethod": [{"id": "did:web:evil.example#key-1",
                 "type": "Multikey", "controller": "did:web:evil.example", "publicKeyMultibase": "%s"}]}""".formatted(STRANGER.multikey())));

        assertFlaw(badge.verdict(STRANGER.sign(TestBadge.unsigned(), badge.documents())), Flaw.NOT_BY_ISSUER);
        assertFlaw(
                badge.verdict(TestSigner.selfNamed(2).sign(TestBadge.unsigned(), badge.documents())),
                Flaw.NOT_BY_ISSUER);
    }

    @Test
    void whoever_is_named_by_a_key_signs_with_that_key() {
        var named = TestSigner.selfNamed(3);
        var own = TestBadge.unsigned().without("credentialStatus");
        ((ObjectNode) own.path("issuer")).put("id", Parts.withoutFragment(named.method()));

        assertThat(badge.verdict(named.sign(own, badge.documents()))).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(TestSigner.selfNamed(4).sign(own, badge.documents())), Flaw.NOT_BY_ISSUER);
    }

    @Test
    void an_issuer_named_by_an_address_of_the_web_is_asked_for_its_document_if_it_is_given() {
        var plain = TestBadge.json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
                 "issuer": "https://vc.example/issuers/1", "credentialSubject": {"id": "https://shop.example/"}}""");
        var signed = TestSigner.selfNamed(2).sign(plain, badge.documents());

        assertThat(badge.verdict(signed))
                .isInstanceOfSatisfying(
                        Verdict.Good.class,
                        it -> assertThat(it.facts().isByIssuer()).isFalse());
        badge.publish("https://vc.example/issuers/1", TestBadge.json("{\"id\": \"https://vc.example/issuers/1\"}"));
        assertFlaw(badge.verdict(signed), Flaw.NOT_BY_ISSUER);
        badge.publish("https://vc.example/issuers/1", TestBadge.json("""
                {"id": "https://vc.example/issuers/1", "assertionMethod": ["%s"]}""".formatted(
                        TestSigner.selfNamed(2).method())));
        assertThat(badge.verdict(signed))
                .isInstanceOfSatisfying(
                        Verdict.Good.class,
                        it -> assertThat(it.facts().isByIssuer()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id | \"did:web:evil.example\" | DOCUMENT_OF_OTHER",
                "/assertionMethod | [] | KEY_NOT_AUTHORISED",
                "/assertionMethod | [\"#sig-2027-1\"] | KEY_NOT_AUTHORISED",
                "/assertionMethod | | KEY_NOT_AUTHORISED",
                "/verificationMethod | [] | KEY_UNKNOWN",
                "/verificationMethod/0/controller | \"did:web:evil.example\" | KEY_OF_OTHER",
                "/verificationMethod/0/controller | | KEY_OF_OTHER",
                "/verificationMethod/0/id | \"#sig-2027-1\" | KEY_UNKNOWN",
                "/verificationMethod/0/publicKeyMultibase | \"z6Mk\" | KEY_UNUSABLE",
                "/verificationMethod/0/publicKeyMultibase | | KEY_UNUSABLE",
                "/verificationMethod/0/publicKeyMultibase | \"z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi\" | SIGNATURE",
                "/verificationMethod/0/revoked | \"2027-05-01T00:00:00Z\" | KEY_WITHDRAWN",
                "/verificationMethod/0/expires | \"2027-02-01T00:00:00Z\" | KEY_WITHDRAWN"
            })
    void the_document_of_the_issuer_decides(String pointer, String value, Flaw flaw) {
        var document = TestBadge.did();
        ChangedBadgeTest.set(document, pointer, value);
        badge.publish(TestBadge.DID, document);

        assertFlaw(badge.verdict(badge.signed()), flaw);
    }

    @Test
    void a_key_that_ended_after_it_signed_still_holds() {
        var document = TestBadge.did();
        ChangedBadgeTest.set(document, "/verificationMethod/0/expires", "\"2027-04-01T00:00:00Z\"");
        badge.publish(TestBadge.DID, document);

        assertThat(badge.verdict(badge.signed())).isInstanceOf(Verdict.Good.class);
    }

    static void assertFlaw(Verdict verdict, Flaw flaw) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Flawed.class,
                        it -> assertThat(it.flaw()).as(it.toString()).isEqualTo(flaw));
    }
}
