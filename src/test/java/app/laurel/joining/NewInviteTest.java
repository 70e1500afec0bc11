package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.id.InviteId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewInviteTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    @Test
    void what_is_just_within_the_bounds_is_taken() {
        assertThat(new NewInvite("", 1, Duration.ofHours(1)).mostUses()).isEqualTo(1);
        assertThat(new NewInvite("", 10_000, Duration.ofDays(366)).lasts()).isEqualTo(Duration.ofDays(366));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void an_invitation_for_nobody_or_for_everybody_is_refused_with_the_number(int uses) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewInvite("", uses, DAY))
                .withMessageContaining("got %d uses".formatted(uses));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M59.999999999S", "PT-1H", "P366DT0.000000001S", "P100000D"})
    void an_invitation_that_ends_at_once_or_never_is_refused(String lasts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewInvite("", 1, Duration.parse(lasts)))
                .withMessageContaining("an hour to a year");
    }

    @Test
    void a_label_is_one_visible_line_and_may_be_blank() {
        assertThat(new NewInvite("  spring\nmeeting\u202e ", 1, DAY).label()).isEqualTo("spring meeting");
        assertThat(new NewInvite("가".repeat(81), 1, DAY).label()).hasSize(NewInvite.LONGEST_LABEL);
        assertThat(new NewInvite("\u200b", 1, DAY).label()).isEmpty();
    }

    @Test
    void an_invitation_is_good_up_to_its_end_and_not_at_it() {
        var invite = new Invite(new InviteId(1), "", 2, 1, NOON, NOON.plus(DAY), null);

        assertThat(invite.isGoodAt(NOON.plus(DAY).minusNanos(1))).isTrue();
        assertThat(invite.isGoodAt(NOON.plus(DAY))).isFalse();
    }

    @Test
    void one_that_is_used_up_or_was_ended_is_good_no_more() {
        assertThat(new Invite(new InviteId(1), "", 2, 2, NOON, NOON.plus(DAY), null).isGoodAt(NOON))
                .isFalse();
        assertThat(new Invite(new InviteId(1), "", 2, 0, NOON, NOON.plus(DAY), NOON).isGoodAt(NOON))
                .isFalse();
    }
}
