package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.Screen;
import app.laurel.ballot.Answers;
import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.result.TwoSigners;
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
    private static final String TOLD = "This ballot doesn’t count.";

    private final Founder founder;
    private final TwoSigners signers;
    private final PaperBallots papers;
    private final Screen screen = new Screen(this);
    private final List<AccountId> onPaper;
    private final Member online;
    private final OpenEdition edition;

    // why seven: people vote on paper and online, and the result is published twice
    @Autowired
    LeftOutVoteTest(
            Founder founder,
            OpenEditions editions,
            PaperFiles files,
            VotingBooth booth,
            Members members,
            TwoSigners signers,
            PaperBallots papers) {
        this.founder = founder;
        this.signers = signers;
        this.papers = papers;
        onPaper = Stream.generate(() -> founder.account("paper")).limit(11).toList();
        edition = editions.anOpenEdition()
                .withPaperBallots(onPaper.stream().map(this::mail).toList())
                .open();
        online = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(online, edition.category(), 0, "cast", Answers.parse("1:5555", 4));
        files.take(edition, file());
        editions.close(edition);
        signers.publish(edition);
    }

    @Test
    void the_voter_reads_that_the_ballot_does_not_count_once_that_is_public_and_nobody_else_does() {
        var file = papers.of(edition.id()).files().getFirst().hash();
        assertThat(votes(onPaper.getFirst(), Language.EN))
                .contains("First Shop")
                .doesNotContain(TOLD);

        signers.correct(edition, new Exclusions(Set.of(), Set.of(file)), "It was last year’s file.");
        assertThat(votes(onPaper.getFirst(), Language.EN)).doesNotContain(TOLD);
        signers.publish(edition);

        assertThat(votes(onPaper.getFirst(), Language.EN))
                .contains(TOLD, "SHA-256 begins with " + file.substring(0, 16), "View this ballot")
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
