package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What no signature would cover is refused when it is read, and cannot be signed by us either. */
class UnsignedClaimsTest {
    private final TestBadge badge = new TestBadge();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/slogan | \"best\"",
                "/issuer/slogan | \"best\"",
                "/credentialSubject/achievement/criteria/slogan | \"best\"",
                "/credentialSubject/type/1 | \"Saint\"",
                "/credentialSubject/id | \"shop\"",
                "/credentialSubject/id | \"https://shop.example/ /\"",
                "/credentialSubject/achievement/@reverse | {\"name\": \"x\"}",
                "/credentialSubject/achievement/@included | [{\"id\": \"urn:x\", \"name\": \"x\"}]",
                "/credentialSubject/achievement/@nest | {\"name\": \"x\"}",
                "/credentialSubject/achievement/@foo | \"x\"",
                "/name | {\"@value\": \"Laurel\", \"@direction\": \"rtl\"}",
                "/name | {\"@value\": \"Laurel\", \"@language\": \"not a language\"}",
                "/name | null",
                "/credentialSchema/0/type | \"SomeSchema\""
            })
    void it_cannot_be_signed(String pointer, String value) {
        var unsigned = TestBadge.unsigned();
        if (pointer.endsWith("/1")) ((ArrayNode) unsigned.at("/credentialSubject/type")).add("Saint");
        else ChangedBadgeTest.set(unsigned, pointer, value);

        assertThatThrownBy(() -> TestBadge.SIGNER.sign(unsigned, badge.documents()))
                .isInstanceOf(FlawedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": null}",
                "{\"@vocab\": \"@index\"}",
                "{\"nick\": \"@index\"}",
                "{\"nick\": {\"@id\": \"https://x.example/nick\", \"@container\": \"@index\"}}",
                "{\"nick\": {\"@id\": \"@nest\"}}",
                "{\"@import\": \"https://x.example/\"}",
                "{\"@propagate\": false}",
                "7"
            })
    void a_context_written_into_it_may_not_hide_anything(String context) {
        var unsigned = TestBadge.unsigned();
        ((ArrayNode) unsigned.path("@context"))
                .add(TestBadge.json("{\"x\":" + context + "}").get("x"));

        assertThatThrownBy(() -> TestBadge.SIGNER.sign(unsigned, badge.documents()))
                .isInstanceOf(FlawedException.class);
    }

    @Test
    void an_odd_address_is_signed_as_well_as_any() {
        var evidence = TestBadge.unsigned();
        evidence.withArray("evidence").add(TestBadge.json("""
                {"id": "https://shop.example/100%/[1]", "type": "Evidence", "name": "half"}"""));
        var signed = TestBadge.SIGNER.sign(evidence, badge.documents());

        assertThat(badge.verdict(signed)).isInstanceOf(Verdict.Good.class);
        assertFlaw(
                badge.verdict(
                        badge.signed().set("evidence", signed.path("evidence")).deepCopy()),
                Flaw.SIGNATURE);
        ChangedBadgeTest.set(signed, "/evidence/0/name", "\"whole\"");
        assertFlaw(badge.verdict(signed), Flaw.SIGNATURE);
    }

    @Test
    void a_context_written_into_it_may_name_terms() {
        var named = TestBadge.unsigned();
        ((ArrayNode) named.path("@context")).add(TestBadge.json("{\"slogan\": \"https://x.example/slogan\"}"));
        named.put("slogan", "best");
        var signed = TestBadge.SIGNER.sign(named, badge.documents());

        assertThat(badge.verdict(signed)).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(signed.deepCopy().put("slogan", "worst")), Flaw.SIGNATURE);
        ((ObjectNode) signed.path("@context").get(3)).put("slogan", "https://x.example/other");
        assertFlaw(badge.verdict(signed), Flaw.SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0] | https://www.w3.org/ns/did/v1 | CONTEXT_FIRST",
                "[0] | https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json | CONTEXT_FIRST",
                "[1] | https://purl.imsglobal.org/spec/ob/v3p0/extensions.json | CONTEXT_BADGE",
                "[1] | https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.9.json | NO_DOCUMENT",
                "[2] | https://evil.example/context.json | NO_DOCUMENT",
                "[2] | https://www.w3.org/ns/did/v1 | NOT_ABSOLUTE"
            })
    void contexts_stand_in_their_order_and_are_known(String at, String context, Flaw flaw) {
        var changed = badge.signed();
        ((ArrayNode) changed.path("@context")).set(at.charAt(1) - '0', context);

        assertFlaw(badge.verdict(changed), flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"urn:1\", \"id\": \"urn:2\"} | KEY_TWICE",
                "{\"a\": {\"b\": 1, \"\\u0062\": 2}} | KEY_TWICE",
                "{\"a\": \"\\ud800\"} | NOT_UTF8",
                "{\"\\udc00\": 1} | NOT_UTF8",
                "{\"a\": 1} {} | NOT_JSON",
                "{\"a\": 01} | NOT_JSON",
                "{\"a\": NaN} | NOT_JSON",
                "{'a': 1} | NOT_JSON",
                "{ | NOT_JSON",
                "[] | NO_CREDENTIAL",
                "{} | CONTEXT_MISSING",
                "hello world | NO_CREDENTIAL",
                "hello | JWT_MALFORMED",
                "'' | NO_CREDENTIAL"
            })
    void json_is_read_strictly(String text, Flaw flaw) {
        assertFlaw(badge.verdict(text.getBytes(StandardCharsets.UTF_8)), flaw);
    }

    @Test
    void what_is_too_large_too_deep_or_no_text_is_not_read() {
        var large = ("{\"a\": \"" + "x".repeat(CredentialFile.LARGEST) + "\"}").getBytes(StandardCharsets.UTF_8);
        var deep = ("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        assertFlaw(badge.verdict(large), Flaw.TOO_LARGE);
        assertFlaw(badge.verdict(deep), Flaw.TOO_LARGE);
        assertFlaw(
                badge.verdict("{\"a\":%s".formatted("[".repeat(60)).getBytes(StandardCharsets.UTF_8)), Flaw.TOO_DEEP);
        assertFlaw(
                badge.verdict("{\"a\":%s".formatted("{\"a\":".repeat(9_000)).getBytes(StandardCharsets.UTF_8)),
                Flaw.TOO_DEEP);
        assertFlaw(badge.verdict(new byte[] {'{', '"', (byte) 0xC3, '"'}), Flaw.NOT_UTF8);
        assertFlaw(badge.verdict(new byte[CredentialCheck.LARGEST_FILE + 1]), Flaw.TOO_LARGE);
    }

    @Test
    void nodes_that_look_alike_do_not_wear_the_check_out() {
        var unsigned = TestBadge.unsigned();
        var evidence = unsigned.putArray("evidence");
        for (var one = 0; one < 9; one++) {
            for (var other = 0; other < 9; other++) {
                evidence.add(TestBadge.json("""
                        {"id": "_:n%d", "type": "Evidence", "endorsement": {"id": "_:n%d"}}""".formatted(one, other)));
            }
        }
        var signed = unsigned.set("proof", badge.signed().path("proof"));

        assertFlaw(badge.verdict(signed), Flaw.TOO_INTRICATE);
    }
}
