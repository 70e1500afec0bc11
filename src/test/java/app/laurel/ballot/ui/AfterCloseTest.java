package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.community.Members;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member comes to the ballot's page when voting is over: while it is counted, and once the result is out. */
@LaurelTest
class AfterCloseTest extends SpringBrowserlessTest {
    private static final int VOTERS = 12;
    private static final Duration WAIT = Duration.ofDays(8);

    private final VotingBooth booth;
    private final BallotBox box;
    private final OpenEditions editions;
    private final Editions years;
    private final PaperFiles files;
    private final TwoSigners signers;
    private final Founder founder;
    private final Members members;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    /** Nine: a year is dated, voted in, closed, counted, published and forgotten. */
    @Autowired
    AfterCloseTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            Editions years,
            PaperFiles files,
            TwoSigners signers,
            Founder founder,
            Members members,
            MovableClock clock) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.years = years;
        this.files = files;
        this.signers = signers;
        this.founder = founder;
        this.members = members;
        this.clock = clock;
    }

    @Test
    void while_it_is_counted_the_page_says_so_and_on_which_day_the_result_comes() {
        var edition = dated(editions.anOpenEdition().open());
        var voter = voter(edition, "1:5434");
        var other = founder.member(edition.first());
        editions.close(edition);

        assertThat(visit(voter, Language.EN, edition))
                .contains("Voting has ended", "The ballots are being counted. The result comes out on Apr");
        assertThat(visit(other, Language.KO, edition)).contains("올해는 투표하지 않으셨어요. 결과는 4월 ", "일에 나와요.");
    }

    @Test
    void without_a_day_the_result_is_said_to_wait_for_two_signatures() {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition, "1:5434");
        editions.close(edition);

        assertThat(visit(voter, Language.EN, edition)).contains("once two moderators have checked and signed it");
    }

    @Test
    void once_the_day_is_past_the_result_is_said_to_come_soon() {
        var edition = dated(editions.anOpenEdition().open());
        var other = founder.member(edition.first());
        editions.close(edition, WAIT.plusSeconds(1));

        assertThat(visit(other, Language.EN, edition)).contains("any time now");
    }

    @Test
    void a_moment_that_moderators_chose_takes_the_place_of_the_planned_day() {
        var edition = closed(dated(anEditionWithPaper()));
        signers.countAndSign(edition);
        var moment = clock.instant().plus(WAIT.multipliedBy(3));
        signers.tryRelease(edition.first(), edition, moment);
        var day = Moments.shortDay(moment, edition.community().zone(), Language.EN);
        assertThat(visit(founder.member(edition.first()), Language.EN, edition)).contains("comes out on " + day);
    }

    @Test
    void once_the_result_is_out_the_winner_stands_there_and_beside_the_places_what_this_member_gave() {
        var edition = anEditionWithPaper();
        var voter = voter(edition, "*2 1:5434 2:3x00");
        signers.publish(closed(edition));

        var english = visit(voter, Language.EN, edition);

        assertThat(english).contains("The result is out", "Shop of the Year", "First Shop", "You gave", "In part");
        assertThat(find(OwnMarks.class).single().getElement().getTextRecursively())
                .containsSubsequence("First Shop", "4.00", "Second Shop", "Your shop of the year", "In part");
    }

    @Test
    void nobody_reads_the_marks_of_another_beside_the_result() {
        var edition = anEditionWithPaper();
        voter(edition, "1:5434");
        var other = founder.member(edition.first());
        signers.publish(closed(edition));

        assertThat(visit(other, Language.EN, edition)).contains("First Shop", "You didn’t vote this year.");
        assertThat(find(OwnMarks.class).all()).isEmpty();
    }

    @Test
    void when_the_key_is_destroyed_nobody_is_said_not_to_have_voted() {
        var edition = anEditionWithPaper();
        var voter = voter(edition, "1:5434");
        signers.publish(closed(edition));
        box.destroy(edition.id());

        assertThat(visit(voter, Language.EN, edition))
                .contains("First Shop", "Nobody can tell any more which ballot was whose")
                .doesNotContain("You didn’t vote");
        assertThat(find(OwnMarks.class).all()).isEmpty();
    }

    /** Its result comes so long after the close, as two decide. */
    private OpenEdition dated(OpenEdition edition) {
        var closes = years.get(edition.id()).schedule().votingCloses();
        years.moveDate(edition.first(), edition.id(), Milestone.PUBLISHES, closes.plus(WAIT), "a party");
        founder.confirms(edition.second());
        return edition;
    }

    private OpenEdition anEditionWithPaper() {
        return editions.anOpenEdition()
                .withPaperBallots(PaperFiles.voters(VOTERS))
                .open();
    }

    private OpenEdition closed(OpenEdition edition) {
        files.take(edition, PaperFiles.HEADER + PaperFiles.ballots(0, VOTERS, 5, voter -> 1 + voter % 4));
        editions.close(edition);
        clock.pass(Duration.ofSeconds(1));
        return edition;
    }

    private AccountId voter(OpenEdition edition, String answers) {
        var account = founder.member(edition.first());
        var member = members.member(account, edition.community().id());
        booth.cast(member, edition.category(), 0, "cast", Answers.parse(answers, 4));
        assertThat(requireNonNull(booth.savedBallot(member, edition.category()).cast())
                        .number())
                .isNotEmpty();
        return account;
    }

    private String visit(AccountId account, Language language, OpenEdition edition) {
        screen.as(account, language).open("account");
        return screen.open(edition.community().slug() + "/" + edition.year() + "/vote");
    }
}
