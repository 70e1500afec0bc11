package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.NewInvite;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who is no member yet follows a link to a ballot: led to joining, told what that gives, and led back. */
@LaurelTest
class JoiningToVoteTest extends SpringBrowserlessTest {
    private final Invites invites;
    private final JoinRequests requests;
    private final Founder founder;
    private final FoundedYears years;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    JoiningToVoteTest(
            Invites invites,
            JoinRequests requests,
            Founder founder,
            FoundedYears years,
            MovableClock clock,
            DSLContext sql) {
        this.invites = invites;
        this.requests = requests;
        this.founder = founder;
        this.years = years;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void withEveryTryLeft() {
        sql.execute("delete from ratelimit_bucket");
    }

    @Test
    void who_can_still_vote_is_told_so_and_is_at_the_ballot_once_in() {
        var year = years.aYear().prepared();
        var code = invites.make(year.first(), new NewInvite("", 5, Duration.ofDays(1)))
                .shown();

        assertThat(screen.as(founder.account("new")).open(ballot(year)))
                .contains("join first to vote", "Become a member by March 1, 2026");
        assertThat(shown()).isEqualTo("JoinView");
        find(TextField.class).single().setValue(code);
        screen.press("Join");

        assertThat(shown()).isEqualTo("VoteView");
        assertThat(screen.text()).contains("Voting has not opened yet");
    }

    @Test
    void who_comes_too_late_for_this_year_is_told_before_joining_and_welcomed_after_it() {
        var year = years.aYear().prepared();
        var code = invites.make(year.first(), new NewInvite("", 5, Duration.ofDays(90)))
                .shown();
        years.openVoting(year);

        assertThat(screen.as(founder.account("new"), Language.KO).open(ballot(year)))
                .contains("먼저 가입해 주세요", "올해 투표는 2026년 3월 1일까지 가입한 회원만")
                .doesNotContain("투표 화면으로 이어져요");
        find(TextField.class).single().setValue(code);
        screen.press("가입하기");

        assertThat(shown()).isEqualTo("JoinView");
    }

    @Test
    void after_the_close_the_next_year_is_what_joining_gives() {
        var year = years.aYear().prepared();
        years.openVoting(year);
        clock.pass(Duration.ofDays(60));

        assertThat(screen.as(founder.account("new")).open(ballot(year))).contains("Voting is over for this year");
    }

    @Test
    void who_was_let_in_by_a_moderator_meanwhile_is_led_from_joining_to_the_ballot() {
        var year = years.aYear().prepared();
        screen.as(founder.account("new")).open(ballot(year));
        screen.press("Ask to join");
        assertThat(screen.text()).contains("You asked on", "join first to vote");
        requests.approve(year.first(), requests.waiting(year.first()).getFirst().id());

        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate(year.community().slug() + "/join", QueryParameters.of("vote", "2026"));

        assertThat(shown()).isEqualTo("VoteView");
    }

    @Test
    void an_address_that_names_no_year_of_the_community_is_joining_as_ever() {
        var year = years.aYear().prepared();
        screen.as(founder.account("new")).open("account");

        for (var named : new String[] {"1999", "99999999999", "x", ""}) {
            UI.getCurrent().navigate(year.community().slug() + "/join", QueryParameters.of("vote", named));
            assertThat(screen.text()).contains("With an invitation code").doesNotContain("join first to vote");
        }
    }

    private static String ballot(FoundedYear year) {
        return year.community().slug() + "/2026/vote";
    }

    private String shown() {
        return getCurrentView().getClass().getSimpleName();
    }
}
