package app.laurel.ballot;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.tally.document.ResultDocument.LeftOutFile;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people leave a wrong file out of a result that is published. */
@LaurelTest
class LeftOutFilesTest {
    private static final String REASON = "It was last year's file.";

    private final WrongFileYears years;
    private final TwoSigners signers;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Results results;
    private final Badges badges;
    private OpenEdition edition;
    private String wrong;

    @Autowired
    LeftOutFilesTest(
            WrongFileYears years,
            TwoSigners signers,
            Proposals proposals,
            TwoPersonActs acts,
            Results results,
            Badges badges) {
        this.years = years;
        this.signers = signers;
        this.proposals = proposals;
        this.acts = acts;
        this.results = results;
        this.badges = badges;
    }

    @BeforeEach
    void publish() {
        var year = years.published();
        edition = year.edition();
        wrong = year.wrong();
    }

    @Test
    void two_people_leave_out_a_wrong_file_and_the_count_moves_the_other_shop_up() {
        var fallen = results.listAwards(edition.id());
        var asked = ask(Set.of(wrong));
        assertThat(proposals.confirm(edition.first(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(acts.describeInPublic(asked.proposal(), Language.EN))
                .contains("the file whose SHA-256 begins with " + wrong.substring(0, 16) + " (20 ballots)");

        assertThat(signers.confirm(edition, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(results.findPublished(edition.category())
                        .orElseThrow()
                        .document()
                        .winners())
                .containsExactly(2);
        signers.publish(edition);

        var second = results.findPublished(edition.category()).orElseThrow();
        assertThat(second.standing().version()).isEqualTo(2);
        assertThat(second.standing().reason()).isEqualTo(REASON);
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
    void a_later_correction_that_names_the_file_no_longer_counts_its_ballots_again() {
        leaveOut(Set.of(wrong));
        signers.publish(edition);
        leaveOut(Set.of());
        signers.publish(edition);

        assertThat(results.findPublished(edition.category())
                        .orElseThrow()
                        .document()
                        .winners())
                .containsExactly(2);
        assertThat(results.findPublished(edition.category())
                        .orElseThrow()
                        .document()
                        .leftOut())
                .isNull();
        assertThat(results.listVersions(edition.id())).containsExactly(1, 2, 3);
    }

    @Test
    void nobody_leaves_out_what_was_never_taken() {
        assertThatIllegalArgumentException().isThrownBy(() -> ask(Set.of("00".repeat(32))));
    }

    private AskOutcome.Asked ask(Set<String> files) {
        return signers.askForCorrection(edition, new Exclusions(Set.of(), files), REASON);
    }

    private void leaveOut(Set<String> files) {
        signers.correct(edition, new Exclusions(Set.of(), files), REASON);
    }
}
