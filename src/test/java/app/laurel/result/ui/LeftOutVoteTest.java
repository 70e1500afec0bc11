package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.BallotImports;
import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Proposals;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.tally.Exclusions;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A voter whose ballot came in a file that two people left out of the result looks at the own votes. */
@LaurelTest
class LeftOutVoteTest extends SpringBrowserlessTest {
    private static final String TOLD = "This ballot does not count.";

    private final Founder founder;
    private final ResultDesk desk;
    private final ResultCorrection correction;
    private final PaperBallots papers;
    private final Proposals proposals;
    private final Screen screen = new Screen(this);
    private final List<AccountId> onPaper;
    private final Member online;
    private final OpenEdition edition;

    @Autowired
    LeftOutVoteTest(
            Founder founder,
            OpenEditions editions,
            BallotImports imports,
            VotingBooth booth,
            Members members,
            ResultDesk desk,
            ResultCorrection correction,
            PaperBallots papers,
            Proposals proposals) {
        this.founder = founder;
        this.desk = desk;
        this.correction = correction;
        this.papers = papers;
        this.proposals = proposals;
        onPaper = Stream.generate(() -> founder.account("paper")).limit(11).toList();
        edition = editions.anOpenEdition()
                .withPaperBallots(onPaper.stream().map(this::mail).toList())
                .open();
        online = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(online, edition.id(), 0, "cast", Answers.parse("1:5555", 4));
        new PaperFiles(imports).take(edition, file());
        editions.close(edition);
        publish();
    }

    @Test
    void the_voter_reads_that_the_ballot_does_not_count_once_that_is_public_and_nobody_else_does() {
        var file = papers.of(edition.id()).files().getFirst().hash();
        assertThat(votes(onPaper.getFirst(), Language.EN))
                .contains("First Shop")
                .doesNotContain(TOLD);

        var asked = correction.ask(
                edition.first(), edition.id(), new Exclusions(Set.of(), Set.of(file)), "It was last year’s file.");
        proposals.confirm(
                edition.second(), ((AskOutcome.Asked) asked).proposal().id());
        assertThat(votes(onPaper.getFirst(), Language.EN)).doesNotContain(TOLD);
        publish();

        assertThat(votes(onPaper.getFirst(), Language.EN))
                .contains(TOLD, "SHA-256 begins with " + file.substring(0, 16), "Look at this ballot")
                .doesNotContain("See what was counted");
        assertThat(votes(onPaper.getLast(), Language.KO)).contains("이 투표는 집계되지 않았어요.", file.substring(0, 16));
        assertThat(votes(online.account(), Language.EN))
                .contains("See what was counted")
                .doesNotContain(TOLD);
    }

    private String votes(AccountId account, Language language) {
        screen.as(account, language).open("account");
        return screen.open("votes");
    }

    private void publish() {
        desk.count(edition.first(), edition.id(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    private String file() {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var account : onPaper) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("%s,First Shop,%d,5\n".formatted(mail(account), criterion));
            }
        }
        return file.toString();
    }

    private String mail(AccountId account) {
        return founder.mailOf(account).value();
    }
}
