package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.MailKey;
import app.laurel.base.id.AccountId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The limits themselves: their bounds, and by what they count. */
class InitialLimitsTest {
    private static final Network HOME = new Network("203.0.113.7");

    @ParameterizedTest
    @EnumSource
    void one_and_the_most_may_be_set_and_one_beside_them_may_not(Limit limit) {
        assertThat(new InitialLimits(Map.of(limit, 1)).permits(limit)).isEqualTo(1);
        assertThat(new InitialLimits(Map.of(limit, limit.mostPermits())).permits(limit))
                .isEqualTo(limit.mostPermits());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InitialLimits(Map.of(limit, 0)))
                .withMessageContaining(limit.key() + " got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InitialLimits(Map.of(limit, limit.mostPermits() + 1)));
    }

    @ParameterizedTest
    @EnumSource
    void what_an_installation_does_not_name_keeps_our_number_which_is_within_its_bounds(Limit limit) {
        assertThat(new InitialLimits(Map.of()).permits(limit))
                .isEqualTo(limit.defaultPermits())
                .isBetween(1, limit.mostPermits());
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_that_holds_across_nodes_fits_into_its_row(Limit limit) {
        assertThat(limit.mostPermits()).isLessThanOrEqualTo(limit.holdsAcrossNodes() ? 1_000 : 100_000);
    }

    @Test
    void a_caller_without_what_a_limit_counts_by_is_a_mistake_that_is_named_and_no_free_pass() {
        var stranger = Caller.at(HOME);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stranger.countedBy(Limit.CASTS_PER_ACCOUNT))
                .withMessage("CASTS_PER_ACCOUNT got a caller without ACCOUNT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stranger.countedBy(Limit.SIGN_IN_MAILS_PER_ADDRESS))
                .withMessage("SIGN_IN_MAILS_PER_ADDRESS got a caller without ADDRESS");
    }

    @Test
    void one_caller_is_counted_by_what_each_limit_is_about() {
        var caller = Caller.at(HOME).as(new AccountId(7)).writingTo("Ann@Laurel.example");

        assertThat(caller.countedBy(Limit.JOINS_PER_NETWORK)).containsExactly(new Counted("203.0.113.7"));
        assertThat(caller.countedBy(Limit.CASTS_PER_ACCOUNT)).containsExactly(new Counted(new AccountId(7).toString()));
        assertThat(caller.countedBy(Limit.SIGN_IN_MAILS_PER_ADDRESS))
                .containsExactly(new Counted("ann@laurel.example"));
        assertThat(caller.countedBy(Limit.SIGN_IN_MAILS_OF_ALL)).containsExactly(new Counted("all"));
    }

    @ParameterizedTest
    @CsvSource({
        "ann@laurel.example, ann+news@LAUREL.example.",
        "a.n.n+x@gmail.com, Ann@googlemail.com",
        "ann+1@laurel.example, ann+2@laurel.example"
    })
    void two_spellings_of_one_mailbox_are_one(String first, String second) {
        assertThat(MailKey.of(first)).isEqualTo(MailKey.of(second));
    }

    @ParameterizedTest
    @CsvSource({
        "ann@laurel.example, bob@laurel.example",
        "a.nn@laurel.example, ann@laurel.example",
        "+ann@laurel.example, +bob@laurel.example",
        "ann@laurel.example, ann@laurel.example.org",
        "ann@gmail.com, ann@gmail.com.example"
    })
    void two_mailboxes_of_two_people_are_two(String first, String second) {
        assertThat(MailKey.of(first)).isNotEqualTo(MailKey.of(second));
    }
}
