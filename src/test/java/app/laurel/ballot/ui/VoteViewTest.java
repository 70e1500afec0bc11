package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.count.FinalMethod;
import app.laurel.edition.Editions;
import app.laurel.edition.MethodDetails;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@LaurelTest
class VoteViewTest extends SpringBrowserlessTest {
    private final VotingBooth booth;
    private final Editions allEditions;
    private final OpenEditions editions;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;

    @Autowired
    VoteViewTest(
            VotingBooth booth,
            Editions allEditions,
            OpenEditions editions,
            Founder founder,
            Members members,
            MovableClock clock) {
        this.booth = booth;
        this.allEditions = allEditions;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @Test
    void a_member_is_handed_the_whole_ballot_at_once() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);

        visit(edition);

        find(BallotSheet.class).single();
        assertThat(sentToBrowser())
                .contains("this.open($0)")
                .contains("First Shop", "Second Shop", "second.example", "minimumShops", "Shop of the Year 2026")
                .contains("\"intro.lead\"");
    }

    @Test
    void a_page_drawn_anew_after_a_lost_message_shows_its_frame_again_and_fetches_its_ballot() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        visit(edition);
        assertThat(sentToBrowser()).contains("this.open($0)").doesNotContain("location.reload()");

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(sentToBrowser()).contains("location.reload()", "this.show($0)");
    }

    @Test
    void saving_and_casting_answer_with_the_ballot_as_it_is_kept() {
        var edition = editions.anOpenEdition().open();
        var member = signIn(edition);
        visit(edition);
        var sheet = find(BallotSheet.class).single();

        var saved = sheet.save(0, "one", "1:555x");
        var cast = sheet.cast(1, "two", "*1 1:5554");
        var late = sheet.cast(1, "three", "2:1111");

        assertThat(saved).isEqualTo(new BallotReply(new BallotReply.State(1, "1:555x", null), null, null, false));
        assertThat(cast.kept())
                .isEqualTo(BallotReply.kept(booth.savedBallot(member, edition.id()))
                        .kept());
        assertThat(late.newer()).isEqualTo(cast.kept());
        assertThat(sheet.reread()).isEqualTo(cast);
        assertThat(sheet.withdraw(2, "four").kept()).isEqualTo(new BallotReply.State(3, "*1 1:5554", null));
    }

    @Test
    void the_thirty_first_cast_of_a_minute_is_refused_with_words_and_keeps_the_draft() {
        var edition = editions.anOpenEdition().open();
        var member = signIn(edition);
        visit(edition);
        var sheet = find(BallotSheet.class).single();
        for (var version = 0; version < 30; version++) {
            assertThat(sheet.cast(version, "try" + version, "1:555" + (1 + version % 5))
                            .kept())
                    .isNotNull();
        }

        var refused = sheet.cast(30, "once more", "1:1111");

        assertThat(refused.kept()).isNull();
        assertThat(refused.refused()).isNotBlank();
        assertThat(booth.savedBallot(member, edition.id()).version()).isEqualTo(30);
    }

    /** Majority judgment goes by marks alone; only where votes count as well is the favourite the shop of the year. */
    @Test
    void a_favourite_that_decides_nothing_is_asked_for_interest() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        visit(edition);
        assertThat(sentToBrowser()).contains("Asked for interest only").doesNotContain("Your shop of the year");
    }

    @Test
    void a_favourite_that_decides_is_the_shop_of_the_year() {
        var edition = editions.anOpenEdition()
                .withMethod(FinalMethod.VOTES_AND_MARKS, MethodDetails.USUAL)
                .open();
        signIn(edition);
        visit(edition);
        assertThat(sentToBrowser()).contains("Your shop of the year").doesNotContain("for interest");
    }

    @Test
    void after_the_close_the_page_says_what_was_counted() {
        var edition = editions.anOpenEdition().open();
        var member = signIn(edition);
        booth.cast(member, edition.id(), 0, "cast", Answers.parse("1:5432", 4));
        var number = booth.savedBallot(member, edition.id()).cast();
        editions.close(edition);

        visit(edition);

        assertThat(number).isNotNull();
        assertThat(text()).contains("Voting has ended", requireNonNull(number).number(), "to be counted");
    }

    @Test
    void after_the_close_who_cast_nothing_reads_just_that() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        editions.close(edition);

        visit(edition);

        assertThat(text()).contains("No ballot of yours was cast");
    }

    @Test
    void before_voting_opens_the_page_says_when_it_does() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        clock.pass(Duration.ofDays(-1));

        visit(edition);

        assertThat(text()).contains("Voting has not opened yet", "It opens on");
    }

    @Test
    void a_newcomer_is_led_from_the_ballot_to_where_one_joins() {
        var edition = editions.anOpenEdition().open();
        PretendSignIn.as(founder.account("stranger"));

        UI.getCurrent().navigate(edition.community().slug() + "/" + edition.year() + "/vote");

        assertThat(find(BallotSheet.class).all()).isEmpty();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("JoinView");
    }

    @Test
    void my_votes_show_the_number_the_marks_and_the_way_to_change_them() {
        var edition = editions.anOpenEdition().open();
        var member = signIn(edition);
        booth.cast(member, edition.id(), 0, "cast", Answers.parse("*2 1:543x 2:-", 4));

        navigate("votes", VotesView.class);

        var cast = booth.savedBallot(member, edition.id()).cast();
        assertThat(cast).isNotNull();
        assertThat(text())
                .contains(requireNonNull(cast).number(), "First Shop", "No opinion", "Second Shop (Shop of the year)");
    }

    private Member signIn(OpenEdition edition) {
        UI.getCurrent().setLocale(Language.EN.locale());
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        PretendSignIn.as(member.account());
        return member;
    }

    private void visit(OpenEdition edition) {
        assertThat(allEditions.get(edition.id()).year()).isEqualTo(edition.year());
        navigate(edition.community().slug() + "/" + edition.year() + "/vote", VoteView.class);
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private static String sentToBrowser() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var sent = new StringBuilder();
        for (PendingJavaScriptInvocation it : ui.getInternals().dumpPendingJavaScriptInvocations()) {
            sent.append(it.getInvocation().getExpression());
            it.getInvocation().getParameters().stream()
                    .filter(BallotOpening.class::isInstance)
                    .forEach(opening -> sent.append(JsonMapper.shared().writeValueAsString(opening)));
        }
        return sent.toString();
    }
}
