package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.result.TwoSigners;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at a ballot's address for who cannot vote now: while it is counted, once the result is out, and before one joins. */
class AfterCloseIT {
    private static final int VOTERS = 12;

    private final RunningLaurel laurel = RunningLaurel.staged();

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_voter_waits_for_the_result_and_finds_the_own_marks_beside_it(String language) {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withPaperBallots(PaperFiles.voters(VOTERS))
                .open();
        var account = votes(edition);
        laurel.part(PaperFiles.class)
                .take(edition, PaperFiles.HEADER + PaperFiles.ballots(0, VOTERS, 5, voter -> 1 + voter % 4));
        laurel.part(OpenEditions.class).close(edition);
        var person = BrowserUser.signedIn(laurel, account, language, true, ColorScheme.LIGHT);
        var ballot = "/app/" + edition.community().slug() + "/2026/vote";
        Looks.at(person.visit(ballot), "after-close-counting");

        laurel.part(TwoSigners.class).publish(edition);
        var page = person.visit(ballot);

        assertThat(page.locator(".laurel-own-marks tbody tr").first()).containsText("4.00");
        Looks.at(page, "after-close-announced");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_newcomer_is_told_at_the_door_whether_joining_gives_a_vote(String language) {
        var years = laurel.part(FoundedYears.class);
        var year = years.aYear().prepared();
        var newcomer = laurel.part(Founder.class).account("newcomer");
        var person = BrowserUser.signedIn(laurel, newcomer, language, true, ColorScheme.LIGHT);
        var ballot = "/app/" + year.community().slug() + "/2026/vote";

        var page = person.visit(ballot);

        page.waitForURL("**/join?vote=2026");
        Looks.at(page, "join-to-vote");
        page.context().close();
    }

    private AccountId votes(OpenEdition edition) {
        var account = laurel.part(Founder.class).member(edition.first());
        var member =
                laurel.part(Members.class).member(account, edition.community().id());
        laurel.part(VotingBooth.class)
                .cast(member, edition.category(), 0, "cast", Answers.parse("*2 1:5434 2:3x00", 4));
        return account;
    }
}
