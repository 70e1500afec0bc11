package app.laurel.ballot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublicReader;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.base.Progress;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.tally.Exclusions;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.LeftOutFile;
import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Twelve paper ballots for the first shop came from the right file; then a wrong one brought twenty for the second, two of which
 * replaced right ones, and was published. One of its voters voted online after it.
 */
@LaurelTest
class LeftOutFilesTest {
    private final ResultCorrection correction;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final ResultDesk desk;
    private final Results results;
    private final Badges badges;
    private final PaperBallots papers;
    private final VotingBooth booth;
    private final Members members;
    private final Accounts accounts;
    private final PublicReader reader;
    private final OpenEditions editions;
    private final PaperFiles files;
    private OpenEdition edition;
    private String wrong;

    @Autowired
    LeftOutFilesTest(
            ResultCorrection correction,
            Proposals proposals,
            TwoPersonActs acts,
            ResultDesk desk,
            Results results,
            Badges badges,
            PaperBallots papers,
            VotingBooth booth,
            Members members,
            Accounts accounts,
            PublicReader reader,
            OpenEditions editions,
            BallotImports imports) {
        this.correction = correction;
        this.proposals = proposals;
        this.acts = acts;
        this.desk = desk;
        this.results = results;
        this.badges = badges;
        this.papers = papers;
        this.booth = booth;
        this.members = members;
        this.accounts = accounts;
        this.reader = reader;
        this.editions = editions;
        files = new PaperFiles(imports);
    }

    @BeforeEach
    void publish() {
        edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(30)).open();
        assertThat(files.take(edition, file(0, 12, 5, 3))).isEqualTo(new Taken(96, 12, 0, 0));
        assertThat(files.take(edition, file(10, 30, 1, 5))).isEqualTo(new Taken(160, 18, 2, 0));
        wrong = papers.of(edition.id()).files().stream()
                .filter(it -> it.ballots() == 20)
                .findFirst()
                .orElseThrow()
                .hash();
        var account = accounts.open(MailAddress.parse("v29@roll.example").orElseThrow());
        var late = members.member(account.id(), edition.community().id());
        booth.cast(late, edition.id(), 0, BoothVoters.id(), BoothVoters.said("1:5555"));
        editions.close(edition);
        countAndPublish();
        assertThat(document().winners()).containsExactly(2);
    }

    @Test
    void two_people_leave_out_a_wrong_file_and_the_count_moves_the_other_shop_up() {
        var fallen = results.listAwards(edition.id());
        var asked = ask(Set.of(wrong));
        assertThat(proposals.confirm(edition.first(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(acts.describeInPublic(asked.proposal(), Language.EN))
                .contains("the file whose SHA-256 begins with " + wrong.substring(0, 16) + " (20 ballots)");

        confirm(asked);
        assertThat(document().winners()).containsExactly(2);
        countAndPublish();

        var second = results.findPublished(edition.id()).orElseThrow();
        assertThat(second.standing().version()).isEqualTo(2);
        assertThat(second.standing().reason()).isEqualTo("It was last year's file.");
        assertThat(second.document().winners()).containsExactly(1);
        assertThat(second.document().leftOut()).containsExactly(new LeftOutFile(wrong, 19));
        // ten of the right file and the one who voted online later; the two that were replaced do not come back
        assertThat(second.document().ballots().cast()).isEqualTo(11);
        assertThat(second.changed()).isEqualTo(1);
        assertThat(requireNonNull(second.report()).stability())
                .filteredOn(it -> it.shop() == 1)
                .allMatch(it -> it.first() == requireNonNull(second.report()).resamples());
        assertThat(fallen)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(badges.find(it.code()).orElseThrow().state()).isEqualTo(BadgeState.REVOKED));
    }

    @Test
    void every_page_says_which_file_does_not_count_and_the_version_before_stays_as_it_was() throws Exception {
        assertThat(page("")).contains("29 came on paper", wrong).doesNotContain("Left out by a correction");
        confirm(ask(Set.of(wrong)));
        countAndPublish();

        assertThat(page(""))
                .contains("10 came on paper", wrong)
                .contains("Left out by a correction: 19 ballots of this file do not count.")
                .contains("Reason: It was last year's file.");
        assertThat(page("/version/1")).contains("29 came on paper").doesNotContain("Left out by a correction");
    }

    @Test
    void the_corrected_result_is_recounted_from_its_files_to_the_same_bytes(@TempDir Path folder) throws Exception {
        confirm(ask(Set.of(wrong)));
        countAndPublish();
        for (var file : List.of("rules.json", "ballots.csv", "result.json")) {
            var bytes = reader.ask(path() + "/" + file).getContentAsByteArray();
            Files.write(folder.resolve(file), bytes);
        }
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(Files.readAllLines(folder.resolve("ballots.csv"))).hasSize(1 + 11);
        assertThat(RecountCommand.run(List.of(folder.toString()), out, out)).isEqualTo(RecountCommand.SAME);
    }

    @Test
    void a_later_correction_that_names_the_file_no_longer_counts_its_ballots_again() {
        confirm(ask(Set.of(wrong)));
        countAndPublish();
        confirm(ask(Set.of()));
        countAndPublish();

        assertThat(document().winners()).containsExactly(2);
        assertThat(document().leftOut()).isNull();
        assertThat(results.listVersions(edition.id())).containsExactly(1, 2, 3);
    }

    @Test
    void nobody_leaves_out_what_was_never_taken() {
        assertThatIllegalArgumentException().isThrownBy(() -> ask(Set.of("00".repeat(32))));
    }

    private AskOutcome.Asked ask(Set<String> leftOut) {
        return (AskOutcome.Asked) correction.ask(
                edition.first(), edition.id(), new Exclusions(Set.of(), leftOut), "It was last year's file.");
    }

    private void confirm(AskOutcome.Asked asked) {
        assertThat(proposals.confirm(edition.second(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    private void countAndPublish() {
        desk.count(edition.first(), edition.id(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
    }

    private ResultDocument document() {
        return results.findPublished(edition.id()).orElseThrow().document();
    }

    private String page(String rest) throws Exception {
        return reader.read("/en" + path() + rest);
    }

    private String path() {
        return "/" + edition.community().slug() + "/" + edition.year();
    }

    private static String file(int from, int to, int first, int second) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = from; voter < to; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d@roll.example,First Shop,%d,%d\nv%d@roll.example,Second Shop,%d,%d\n"
                        .formatted(voter, criterion, first, voter, criterion, second));
            }
        }
        return file.toString();
    }
}
