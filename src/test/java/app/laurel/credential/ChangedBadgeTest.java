package app.laurel.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A badge that was changed after it was signed is not accepted, wherever the change is and however small. */
class ChangedBadgeTest {
    private final TestBadge badge = new TestBadge();

    @Test
    void as_it_was_signed_it_is_good() {
        assertThat(badge.verdict(badge.signed())).isInstanceOfSatisfying(Verdict.Good.class, it -> {
            assertThat(it.facts().issuer()).isEqualTo(TestBadge.ISSUER);
            assertThat(it.facts().subject()).isEqualTo("https://shop.example/");
            assertThat(it.facts().keys()).containsExactly(TestBadge.METHOD);
            assertThat(it.facts().isByIssuer()).isTrue();
        });
    }

    /** Values are JSON; an empty one removes the property. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name | \"Laurel Award 2028\" | SIGNATURE",
                "/name | \"Laurel Award 2027 \" | SIGNATURE",
                "/id | \"https://laurel.example/awards/7k4\" | SIGNATURE",
                "/id | \"awards/7k3\" | PROPERTY_WRONG",
                "/id | | PROPERTY_MISSING",
                "/validFrom | \"2027-03-01T00:00:01Z\" | SIGNATURE",
                "/validFrom | \"2027-03-01\" | MOMENT_UNREADABLE",
                "/validFrom | \"2027-02-30T00:00:00Z\" | MOMENT_UNREADABLE",
                "/validFrom | \"2027-03-01T00:00:00\" | MOMENT_UNREADABLE",
                "/validFrom | \"2027-07-01T00:00:00Z\" | SIGNATURE",
                "/validFrom | | PROPERTY_MISSING",
                "/validUntil | \"2038-03-01T00:00:00Z\" | SIGNATURE",
                "/validUntil | \"2020-03-01T00:00:00Z\" | MOMENTS_CROSSED",
                "/validUntil | | SIGNATURE",
                "/validUntil | null | MOMENT_UNREADABLE",
                "/issuer | \"did:web:laurel.example\" | SIGNATURE",
                "/issuer/id | \"did:web:evil.example\" | SIGNATURE",
                "/issuer/id | \"did:web:laurel.example:x\" | SIGNATURE",
                "/issuer/id | \"laurel.example\" | PROPERTY_WRONG",
                "/issuer/id | | PROPERTY_WRONG",
                "/issuer/name | \"Another\" | SIGNATURE",
                "/issuer/type | [\"Person\"] | TYPE_MISSING",
                "/issuer/type | | TYPE_MISSING",
                "/issuer/phone | \"+82\" | SIGNATURE",
                "/issuer/slogan | \"best\" | UNDEFINED_TERM",
                "/slogan | \"best\" | UNDEFINED_TERM",
                "/credentialSubject/rank | 1 | UNDEFINED_TERM",
                "/credentialSubject/role | \"Best\" | SIGNATURE",
                "/credentialSubject/id | \"https://evil.example/\" | SIGNATURE",
                "/credentialSubject/id | | PROPERTY_MISSING",
                "/credentialSubject | | PROPERTY_MISSING",
                "/credentialSubject | {} | PROPERTY_WRONG",
                "/credentialSubject | [] | PROPERTY_WRONG",
                "/credentialSubject/type | [\"AchievementSubject\", \"Saint\"] | NOT_ABSOLUTE",
                "/credentialSubject/achievement | | PROPERTY_MISSING",
                "/credentialSubject/achievement/name | \"Shop of the Century\" | SIGNATURE",
                "/credentialSubject/achievement/name | | PROPERTY_MISSING",
                "/credentialSubject/achievement/name | \"\" | PROPERTY_WRONG",
                "/credentialSubject/achievement/description | | PROPERTY_MISSING",
                "/credentialSubject/achievement/criteria | | PROPERTY_MISSING",
                "/credentialSubject/achievement/criteria | \"https://laurel.example/method\" | PROPERTY_WRONG",
                "/credentialSubject/achievement/criteria/narrative | \"Paid.\" | SIGNATURE",
                "/credentialSubject/achievement/id | | PROPERTY_MISSING",
                "/credentialSubject/achievement/type | [\"Badge\"] | TYPE_MISSING",
                "/credentialSubject/achievement/image/type | \"Picture\" | TYPE_MISSING",
                "/credentialSubject/achievement/@index | \"x\" | KEYWORD",
                "/credentialSubject/achievement/tag | null | NULL_VALUE",
                "/type | [\"VerifiableCredential\"] | SIGNATURE",
                "/type | [\"OpenBadgeCredential\"] | TYPE_MISSING",
                "/type | [\"VerifiableCredential\", \"OpenBadgeCredential\", \"GoldCredential\"] | NOT_ABSOLUTE",
                "/credentialStatus | | SIGNATURE",
                "/credentialStatus | [] | STATUS_SEVERAL",
                "/credentialStatus/statusListIndex | \"94568\" | SIGNATURE",
                "/credentialStatus/statusPurpose | \"message\" | SIGNATURE",
                "/credentialStatus/type | | PROPERTY_WRONG",
                "/credentialSchema | | SIGNATURE",
                "/evidence | [{\"id\": \"https://evil.example/\", \"type\": \"Evidence\"}] | SIGNATURE",
                "/@context | \"https://www.w3.org/ns/credentials/v2\" | CONTEXT_MISSING",
                "/@context | [] | CONTEXT_MISSING",
                "/@context | | CONTEXT_MISSING"
            })
    void a_change_is_found(String pointer, String value, Flaw flaw) {
        var changed = badge.signed();
        set(changed, pointer, value);

        assertThat(badge.verdict(changed))
                .isInstanceOfSatisfying(
                        Verdict.Flawed.class,
                        it -> assertThat(it.flaw()).as(it.toString()).isEqualTo(flaw));
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void no_letter_can_be_changed(String pointer) {
        var changed = badge.signed();
        var old = changed.at(pointer).stringValue();
        var other = old.substring(0, old.length() - 1) + (old.endsWith("a") ? "b" : "a");
        set(changed, pointer, JsonNodeFactory.instance.stringNode(other).toString());

        assertThat(badge.verdict(changed)).as(other).isInstanceOf(Verdict.Flawed.class);
    }

    static Stream<String> everyText() {
        return texts("", new TestBadge().signed());
    }

    private static Stream<String> texts(String at, JsonNode node) {
        if (node.isString()) return Stream.of(at);
        if (node instanceof ObjectNode object) {
            return object.properties().stream().flatMap(it -> texts(at + "/" + it.getKey(), it.getValue()));
        }
        return node instanceof ArrayNode list
                ? Stream.iterate(0, it -> it < list.size(), it -> it + 1)
                        .flatMap(it -> texts(at + "/" + it, list.get(it)))
                : Stream.of();
    }

    static void set(ObjectNode badge, String pointer, String value) {
        var slash = pointer.lastIndexOf('/');
        var parent = badge.at(pointer.substring(0, slash));
        var key = pointer.substring(slash + 1);
        var wanted =
                value == null ? null : TestBadge.json("{\"x\":" + value + "}").get("x");
        if (parent instanceof ArrayNode list) list.set(Integer.parseInt(key), wanted);
        else if (wanted == null) ((ObjectNode) parent).remove(key);
        else ((ObjectNode) parent).set(key, wanted);
    }
}
