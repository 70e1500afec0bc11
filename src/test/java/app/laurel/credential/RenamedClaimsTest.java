package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A claim under another name is signed as before, but must not be overlooked: what was revoked or ended stays so. */
class RenamedClaimsTest {
    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";
    private static final String MOMENT =
            "{\"@type\": \"http://www.w3.org/2001/XMLSchema#dateTime\", \"@value\": \"%s\"}";

    private final TestBadge badge = new TestBadge();

    @ParameterizedTest
    @ValueSource(
            strings = {
                CREDENTIALS + "credentialStatus",
                "{'cs': '" + CREDENTIALS + "credentialStatus'} cs",
                "{'cs': {'@id': '" + CREDENTIALS + "credentialStatus', '@type': '@id'}} cs",
                "{'c': '" + CREDENTIALS + "'} c:credentialStatus",
                "{'c': '" + CREDENTIALS + "', 'cs': 'c:credentialStatus'} cs",
                "{'w': 'https://www.w3.org/', 'cs': 'w:2018/credentials#credentialStatus'} cs",
                "{'@vocab': 'https://www.w3.org/2018/', 'cs': 'credentials#credentialStatus'} cs",
                "{'n': '@nest'} n",
                "@nest",
                "@included",
                "@graph",
                "@reverse"
            })
    void a_revoked_badge_stays_revoked(String name) {
        badge.publish(TestBadge.LIST, TestBadge.SIGNER.sign(TestBadge.list(94_567), badge.documents()));
        var revoked = badge.signed();
        assertFlaw(badge.verdict(revoked), Flaw.REVOKED);

        rename(revoked, "credentialStatus", name);

        assertThat(badge.verdict(revoked)).isInstanceOf(Verdict.Flawed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credentialStatus", "type"})
    void a_context_that_is_at_hand_gives_no_other_names_either(String key) {
        badge.publish(TestBadge.LIST, TestBadge.SIGNER.sign(TestBadge.list(94_567), badge.documents()));
        badge.publish("https://x.example/context", TestBadge.json("""
                {"@context": {"cs": {"@id": "%scredentialStatus", "@type": "@id"}, "kind": "@type"}}""".formatted(CREDENTIALS)));
        var revoked = badge.signed();
        ((ArrayNode) revoked.path("@context")).add("https://x.example/context");
        assertFlaw(badge.verdict(revoked), Flaw.REVOKED);
        if (key.equals("type")) ((ArrayNode) revoked.path("type")).remove(1);
        if (key.equals("type")) revoked.put("kind", "OpenBadgeCredential");
        else revoked.set("cs", revoked.remove("credentialStatus"));

        assertFlaw(badge.verdict(revoked), Flaw.RENAMED);
    }

    @Test
    void a_status_told_elsewhere_of_the_same_badge_is_seen() {
        badge.publish(TestBadge.LIST, TestBadge.SIGNER.sign(TestBadge.list(94_567), badge.documents()));
        var self = "{\"id\": \"https://laurel.example/awards/7k3\"}";
        var revoked = badge.signed(
                it -> ((ObjectNode) it.at("/credentialSubject/achievement")).set("endorsement", TestBadge.json(self)));
        ((ObjectNode) revoked.at("/credentialSubject/achievement/endorsement"))
                .put("type", "VerifiableCredential")
                .set("credentialStatus", revoked.remove("credentialStatus"));

        assertFlaw(badge.verdict(revoked), Flaw.RENAMED);
    }

    @ParameterizedTest
    @CsvSource({"validFrom, 2027-07-01T00:00:00Z", "validUntil, 2027-05-01T00:00:00Z"})
    void a_badge_out_of_its_time_stays_so(String key, String moment) {
        var out = badge.signed(it -> it.put(key, moment));
        out.remove(key);
        out.set(CREDENTIALS + key, TestBadge.json(MOMENT.formatted(moment)));

        assertThat(badge.verdict(out)).isInstanceOf(Verdict.Flawed.class);
        out.remove(CREDENTIALS + key);
        ((ArrayNode) out.path("@context")).add(TestBadge.json("""
                {"t": {"@id": "%s%s", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}""".formatted(CREDENTIALS, key)));
        out.put("t", moment);
        assertThat(badge.verdict(out)).isInstanceOf(Verdict.Flawed.class);
    }

    @Test
    void a_proof_that_ended_stays_so() {
        var moment = "2027-05-01T00:00:00Z";
        var ended = TestBadge.SIGNER.sign(
                TestBadge.unsigned(), TestBadge.SIGNER.proof().put("expires", moment), badge.documents());
        assertFlaw(badge.verdict(ended), Flaw.PROOF_EXPIRED);
        var proof = (ObjectNode) ended.path("proof");
        proof.remove("expires");
        proof.set("https://w3id.org/security#expiration", TestBadge.json(MOMENT.formatted(moment)));

        assertFlaw(badge.verdict(ended), Flaw.RENAMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/type | ['VerifiableCredential', 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential']",
                "/@type | 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential'",
                "/issuer/@id | 'did:web:laurel.example'",
                "/name | {'@value': 'Laurel Award 2027', '@id': 'urn:x'}"
            })
    void types_and_names_stand_under_their_plain_names(String pointer, String value) {
        var renamed = badge.signed();
        if (pointer.equals("/@type")) ChangedBadgeTest.set(renamed, "/type", "[\"VerifiableCredential\"]");
        if (pointer.equals("/issuer/@id")) ((ObjectNode) renamed.path("issuer")).remove("id");
        ChangedBadgeTest.set(renamed, pointer, value.replace('\'', '"'));

        assertThat(badge.verdict(renamed)).isInstanceOf(Verdict.Flawed.class);
    }

    @Test
    void the_rules_of_badges_are_not_escaped_by_a_longer_name_of_the_type() {
        var type = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";
        var payload = TestJwt.payload();
        payload.withArray("type").removeAll().add("VerifiableCredential").add(type);
        payload.remove("credentialSubject");
        payload.set("credentialSubject", TestBadge.json("{\"id\": \"https://shop.example/\"}"));

        assertFlaw(badge.verdict(TestJwt.jwt(payload)), Flaw.TYPE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"slogan\": \"https://x.example/slogan\"}",
                "{\"x\": \"https://x.example/\", \"slogan\": {\"@id\": \"x:slogan\", \"@language\": \"en\"}}",
                "{\"id\": \"@id\", \"type\": \"@type\", \"@vocab\": \"https://x.example/#\"}",
                "{\"slogan\": {\"@id\": \"https://x.example/slogan\", \"@container\": \"@set\"}}"
            })
    void own_terms_of_the_subject_may_be_named(String context) {
        var signed = badge.signed(it -> {
            ((ArrayNode) it.path("@context")).add(TestBadge.json(context));
            ((ObjectNode) it.path("credentialSubject")).put("slogan", "best");
        });

        assertThat(badge.verdict(signed)).isInstanceOf(Verdict.Good.class);
    }

    private static void rename(ObjectNode badge, String key, String name) {
        var space = name.lastIndexOf(' ');
        if (space > 0) {
            var context = TestBadge.json(name.substring(0, space).replace('\'', '"'));
            ((ArrayNode) badge.path("@context")).add(context);
        }
        var value = badge.remove(key);
        var isHolder = name.startsWith("@") || name.endsWith(" n");
        badge.set(name.substring(space + 1), isHolder ? TestBadge.json("{}").set(key, value) : value);
    }
}
