package app.laurel.joining.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.RosterPeople;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.joining.Invites;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.NewInvite;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which people join: by an invitation or by asking; and what it says to whom. */
@LaurelTest
class JoinViewTest extends SpringBrowserlessTest {
    private final Invites invites;
    private final JoinRequests requests;
    private final Members members;
    private final RosterPeople people;
    private final Founder founder;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;

    // why eight: the page differs by invitation, request, bar, year and day
    @Autowired
    JoinViewTest(
            Invites invites,
            JoinRequests requests,
            Members members,
            RosterPeople people,
            Founder founder,
            FoundedYears years,
            MovableClock clock,
            DSLContext sql) {
        this.invites = invites;
        this.requests = requests;
        this.members = members;
        this.people = people;
        this.founder = founder;
        this.clock = clock;
        var year = years.aYear().prepared();
        community = year.community();
        moderator = year.first();
        sql.execute("delete from ratelimit_bucket");
    }

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @Test
    void opening_an_invitation_changes_nothing_and_the_button_lets_in() {
        var code = invites.make(moderator, new NewInvite("", 5, Duration.ofDays(1)))
                .shown();
        var person = signIn();

        visit("/join/" + code);
        assertThat(members.findMember(person, community.id())).isEmpty();
        assertThat(find(TextField.class).single().getValue()).isEqualTo(code);
        find(Button.class).withText("Join").single().click();

        assertThat(members.findMember(person, community.id())).isPresent();
        assertThat(text()).contains("You’ve been a member since March 1, 2026", "Propose up to 5 shops");
    }

    @Test
    void a_wrong_code_is_said_and_the_eleventh_try_of_an_hour_waits() {
        signIn();
        visit("/join");
        var field = find(TextField.class).single();

        for (var tried = 0; tried < 10; tried++) {
            field.setValue("0000-0000-0000-000" + tried);
            find(Button.class).withText("Join").single().click();
        }
        assertThat(field.getErrorMessage()).contains("no invitation with this code");
        find(Button.class).withText("Join").single().click();

        assertThat(field.getErrorMessage()).contains("10").doesNotContain("no invitation with this code");
        assertThat(field.getValue()).isEqualTo("0000-0000-0000-0009");
    }

    @Test
    void who_asks_sees_the_request_wait_and_later_why_not() {
        signIn();
        visit("/join");

        find(Button.class).withText("Ask to join").single().click();
        assertThat(text()).contains("You asked on");
        requests.decline(moderator, requests.waiting(moderator).getFirst().id(), "Nobody <b>knows</b> you.");
        visit("");
        visit("/join");

        assertThat(text()).contains("was declined: Nobody <b>knows</b> you.");
    }

    @Test
    void can_i_vote_answers_with_ones_own_figures() {
        var person = signIn();

        visit("/2026/can-i-vote");
        assertThat(text()).contains("Not yet: you’re not a member", "Join by March 1, 2026");

        var voter = founder.member(moderator);
        PretendSignIn.as(voter);
        visit("/join");
        visit("/2026/can-i-vote");
        assertThat(text()).contains("Yes, you can vote this year", "You joined on January 1, 2020");

        clock.pass(Duration.ofDays(1));
        PretendSignIn.as(person);
        visit("/join");
        visit("/2026/can-i-vote");
        assertThat(text()).contains("Not this year", "You had to join by March 1, 2026");
    }

    @Test
    void who_is_barred_is_told_so_and_finds_no_way_in() {
        var elsewhere = founder.community();
        var by = founder.moderator(elsewhere);
        var member = founder.joined(by);
        PretendSignIn.as(member.account());
        UI.getCurrent().navigate(elsewhere.slug() + "/join");
        people.remove(by, member);
        visit("");

        UI.getCurrent().navigate(elsewhere.slug() + "/join");

        assertThat(text()).contains("you can’t join again");
        assertThat(find(Button.class).withText("Ask to join").all()).isEmpty();
        PretendSignIn.as(founder.account("other"));
        visit("");
        UI.getCurrent().navigate(elsewhere.slug() + "/join");
        assertThat(text()).doesNotContain("you can’t join again");
    }

    private AccountId signIn() {
        var person = founder.account("new");
        PretendSignIn.as(person);
        return person;
    }

    private void visit(String page) {
        UI.getCurrent().navigate(page.isEmpty() ? "account" : community.slug() + page);
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
