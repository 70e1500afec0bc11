package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import app.laurel.community.Members;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A voter, or somebody who is none, comes to the ballot's page. */
@LaurelTest
class VoteViewTest extends SpringBrowserlessTest {
    private final VotingBooth booth;
    private final OpenEditions editions;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    VoteViewTest(VotingBooth booth, OpenEditions editions, Founder founder, Members members, MovableClock clock) {
        this.booth = booth;
        this.editions = editions;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @Test
    void after_the_close_the_page_says_what_was_counted() {
        var edition = editions.anOpenEdition().open();
        var member = signIn(edition);
        booth.cast(member, edition.category(), 0, "cast", Answers.parse("1:5432", 4));
        var number = booth.savedBallot(member, edition.category()).cast();
        editions.close(edition);

        assertThat(number).isNotNull();
        assertThat(visit(edition))
                .contains("Voting has ended", requireNonNull(number).number(), "to be counted");
    }

    @Test
    void after_the_close_who_cast_nothing_reads_that_and_when_the_result_comes() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        editions.close(edition);

        assertThat(visit(edition)).contains("You didn’t vote this year. The result comes out once");
    }

    @Test
    void before_voting_opens_the_page_says_when_it_does() {
        var edition = editions.anOpenEdition().open();
        signIn(edition);
        clock.pass(Duration.ofDays(-1));

        assertThat(visit(edition)).contains("Voting has not opened yet", "It opens on");
    }

    @Test
    void a_newcomer_is_led_from_the_ballot_to_where_one_joins() {
        var edition = editions.anOpenEdition().open();

        screen.as(founder.account("stranger")).open(edition.community().slug() + "/" + edition.year() + "/vote");

        assertThat(find(BallotSheet.class).all()).isEmpty();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("JoinView");
    }

    private Member signIn(OpenEdition edition) {
        var member = members.member(
                founder.member(edition.first()), edition.community().id());
        screen.as(member.account());
        return member;
    }

    private String visit(OpenEdition edition) {
        var text = screen.open(edition.community().slug() + "/" + edition.year() + "/vote");
        assertThat(screen.shows(VoteView.class)).isTrue();
        return text;
    }
}
