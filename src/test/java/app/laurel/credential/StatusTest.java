package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whether a badge was taken back is looked up in a list that is as well signed as the badge itself. */
class StatusTest {
    private final TestBadge badge = new TestBadge();

    @Test
    void the_bit_of_the_badge_counts_from_the_left_and_no_other() {
        assertThat(after(TestBadge.list())).isInstanceOf(Verdict.Good.class);
        assertThat(after(TestBadge.list(94_566, 94_568, 94_560))).isInstanceOf(Verdict.Good.class);
        assertFlaw(after(TestBadge.list(94_567)), Flaw.REVOKED);
        assertFlaw(after(TestBadge.listOf(262_144, 94_567)), Flaw.REVOKED);
    }

    @Test
    void a_suspended_badge_is_called_suspended_and_a_message_takes_nothing_back() {
        assertFlaw(ofPurpose("suspension"), Flaw.SUSPENDED);
        assertThat(ofPurpose("message")).isInstanceOf(Verdict.Good.class);
    }

    private Verdict ofPurpose(String purpose) {
        var list = TestBadge.list(94_567);
        ((ObjectNode) list.path("credentialSubject")).put("statusPurpose", purpose);
        publish(list);
        return badge.verdict(
                badge.signed(it -> ((ObjectNode) it.path("credentialStatus")).put("statusPurpose", purpose)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/type | \"StatusList2021Entry\" | UNDEFINED_TERM",
                "'' | {\"id\": \"urn:x\", \"type\": \"1EdTechRevocationList\"} | STATUS_TYPE",
                "/statusListIndex | \"131072\" | STATUS_INDEX",
                "/statusListIndex | \"-1\" | STATUS_INDEX",
                "/statusListIndex | \"ten\" | STATUS_INDEX",
                "/statusListIndex | 94567.5 | STATUS_INDEX",
                "/statusListIndex | \"99999999999999999999\" | STATUS_INDEX",
                "/statusListIndex | | STATUS_INDEX",
                "/statusPurpose | \"suspension\" | STATUS_PURPOSE",
                "/statusPurpose | | PROPERTY_MISSING",
                "/statusSize | 0 | PROPERTY_WRONG",
                "/statusSize | 2 | STATUS_INDEX",
                "/statusListCredential | \"https://laurel.example/status/2\" | NO_DOCUMENT",
                "/statusListCredential | | PROPERTY_MISSING"
            })
    void an_entry_must_lead_to_a_bit(String pointer, String value, Flaw flaw) {
        var changed = TestBadge.unsigned();
        ChangedBadgeTest.set(changed, "/credentialStatus" + pointer, value);
        try {
            assertFlaw(badge.verdict(TestBadge.SIGNER.sign(changed, badge.documents())), flaw);
        } catch (FlawedException unsignable) {
            assertThat(unsignable.verdict().flaw()).isEqualTo(flaw);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/type | [\"VerifiableCredential\"] | STATUS_LIST",
                "/credentialSubject/statusPurpose | \"suspension\" | STATUS_PURPOSE",
                "/credentialSubject/encodedList | | STATUS_LIST",
                "/credentialSubject/encodedList | \"zH4sI\" | STATUS_LIST",
                "/credentialSubject/encodedList | \"u\" | STATUS_LIST",
                "/credentialSubject/encodedList | \"uAAAA\" | STATUS_LIST",
                "/credentialSubject/encodedList | \"u!\" | STATUS_LIST",
                "/validUntil | \"2027-02-01T00:00:00Z\" | STATUS_LIST_REFUSED",
                "/validFrom | \"2027-07-01T00:00:00Z\" | STATUS_LIST_REFUSED",
                "/issuer | \"did:web:evil.example\" | STATUS_LIST_REFUSED",
                "/issuer | \"https://laurel.example/\" | STATUS_LIST_REFUSED"
            })
    void the_list_must_be_one(String pointer, String value, Flaw flaw) {
        var list = TestBadge.list();
        ChangedBadgeTest.set(list, pointer, value);
        publish(list);

        assertFlaw(badge.verdict(badge.signed()), flaw);
    }

    @Test
    void a_list_that_is_too_short_or_unpacks_without_end_is_not_used() {
        assertFlaw(after(TestBadge.listOf(131_064)), Flaw.STATUS_SHORT);
        assertFlaw(after(TestBadge.listOf(1 << 28)), Flaw.TOO_LARGE);
    }

    @Test
    void a_list_that_was_changed_or_is_not_signed_or_is_another_issuers_is_not_used() {
        var signed = TestBadge.SIGNER.sign(TestBadge.list(94_567), badge.documents());
        change(
                signed,
                it -> ((ObjectNode) it.path("credentialSubject"))
                        .set("encodedList", TestBadge.list().at("/credentialSubject/encodedList")));
        change(signed, it -> it.remove("proof"));
        var other = TestSigner.selfNamed(5);
        var strange = TestBadge.list().put("issuer", Parts.withoutFragment(other.method()));
        badge.publish(TestBadge.LIST, other.sign(strange, badge.documents()));
        assertFlaw(badge.verdict(badge.signed()), Flaw.STATUS_OF_OTHER);
        var unbound = other.sign(TestBadge.list().put("issuer", "https://vc.example/"), badge.documents());
        badge.publish(TestBadge.LIST, unbound);
        assertFlaw(badge.verdict(badge.signed()), Flaw.STATUS_LIST_REFUSED);
    }

    private void change(ObjectNode signed, Consumer<ObjectNode> change) {
        var changed = signed.deepCopy();
        change.accept(changed);
        badge.publish(TestBadge.LIST, changed);
        assertFlaw(badge.verdict(badge.signed()), Flaw.STATUS_LIST_REFUSED);
    }

    private Verdict after(ObjectNode list) {
        publish(list);
        return badge.verdict(badge.signed());
    }

    private void publish(ObjectNode list) {
        badge.publish(TestBadge.LIST, TestBadge.SIGNER.sign(list, badge.documents()));
    }
}
