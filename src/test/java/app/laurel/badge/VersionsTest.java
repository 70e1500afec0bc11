package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.Award;
import app.laurel.result.CountOutcome;
import app.laurel.result.PublishedResult;
import app.laurel.result.ResultAnnulment;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import app.laurel.tally.document.ResultCodec;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a published result, and of its awards, when two people annul it or have it counted again. */
@LaurelTest
class VersionsTest {
    private final TwoSigners signers;
    private final ResultAnnulment annulment;
    private final Proposals proposals;
    private final Results results;
    private final Badges badges;
    private final Editions editions;
    private final PublishedEditions published;
    private final MovableClock clock;
    private OpenEdition edition;
    private List<Award> awards;

    // why eight: a result and its awards are looked at from all sides after each decision
    @Autowired
    VersionsTest(
            TwoSigners signers,
            ResultAnnulment annulment,
            Proposals proposals,
            Results results,
            Badges badges,
            Editions editions,
            PublishedEditions published,
            MovableClock clock) {
        this.signers = signers;
        this.annulment = annulment;
        this.proposals = proposals;
        this.results = results;
        this.badges = badges;
        this.editions = editions;
        this.published = published;
        this.clock = clock;
    }

    @BeforeEach
    void publish() {
        edition = published.aPublishedEdition();
        awards = results.listAwards(edition.id());
        assertThat(awards).isNotEmpty();
    }

    @Test
    void one_person_annuls_nothing() {
        var asked = (AskOutcome.Asked) annulment.ask(edition.first(), edition.id(), "Votes were bought.");
        assertThat(proposals.confirm(edition.first(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);

        assertThat(results.findPublished(edition.category())).isPresent();
        assertThat(state(awards.getFirst().code())).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void an_annulled_result_stays_readable_holds_no_longer_and_its_awards_are_taken_back() {
        var hash = ResultCodec.hash(standing().bytes());

        signers.annul(edition, "Votes were bought.");

        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(results.listAwards(edition.id())).isEmpty();
        assertThat(editions.get(edition.id()).phaseAt(clock.instant())).isEqualTo(Phase.COUNTING);
        var first = results.findVersion(edition.category(), 1).orElseThrow();
        assertThat(ResultCodec.hash(first.bytes())).isEqualTo(hash);
        assertThat(first.standing().holds()).isFalse();
        assertThat(first.standing().endReason()).isEqualTo("Votes were bought.");
        assertThat(awards).allSatisfy(it -> {
            assertThat(state(it.code())).isEqualTo(BadgeState.REVOKED);
            assertThat(badges.find(it.code()).orElseThrow().reason()).isEqualTo("Votes were bought.");
        });
    }

    @Test
    void what_was_annulled_can_be_counted_signed_and_published_again_as_version_two_with_other_awards() {
        signers.annul(edition, "The wrong file was counted.");

        signers.publish(edition);

        var second = standing();
        assertThat(second.standing().version()).isEqualTo(2);
        assertThat(second.standing().reason()).isEqualTo("The wrong file was counted.");
        assertThat(results.listAwards(edition.id()))
                .hasSameSizeAs(awards)
                .noneMatch(
                        it -> awards.stream().anyMatch(before -> before.code().equals(it.code())));
        assertThat(state(awards.getFirst().code())).isEqualTo(BadgeState.REVOKED);
    }

    @Test
    void a_correction_that_changes_nothing_keeps_every_award_under_its_code() {
        signers.correct(edition, Exclusions.ofShops(), "A doubt about the count.");
        assertThat(standing().standing().version()).isEqualTo(1);

        signers.publish(edition);

        assertThat(results.listVersions(edition.id())).containsExactly(1, 2);
        assertThat(results.listAwards(edition.id()))
                .extracting(Award::code)
                .containsExactlyInAnyOrderElementsOf(
                        awards.stream().map(Award::code).toList());
        assertThat(awards).allSatisfy(it -> assertThat(state(it.code())).isEqualTo(BadgeState.ACTIVE));
    }

    @Test
    void a_disqualified_winner_gets_no_place_and_the_count_moves_the_next_one_up() {
        var before = standing().document();
        var winner = before.winners().getFirst();
        var next = before.standings().get(1).shop();

        signers.correct(edition, Exclusions.ofShops(winner), "The shop bought votes.");
        assertThat(standing().document().winners()).containsExactly(winner);
        signers.publish(edition);

        var second = standing();
        assertThat(second.document().winners()).containsExactly(next);
        assertThat(second.document().disqualified()).containsExactly(winner);
        assertThat(second.document().standing(winner).isPlaced()).isFalse();
        assertThat(second.document().standing(next).rank()).isEqualTo(1);
        assertThat(second.document().ballots().counted())
                .isEqualTo(before.ballots().counted());
        assertThat(ResultCodec.decode(second.bytes())).isEqualTo(second.document());
        var fallen = awards.stream()
                .filter(it -> it.shop().value() == before.shop(winner).id())
                .toList();
        assertThat(fallen).isNotEmpty().allSatisfy(it -> {
            assertThat(state(it.code())).isEqualTo(BadgeState.REVOKED);
            assertThat(badges.find(it.code()).orElseThrow().reason()).isEqualTo("The shop bought votes.");
        });
        var first = results.findVersion(edition.category(), 1).orElseThrow();
        assertThat(first.standing().endReason()).isEqualTo("The shop bought votes.");
    }

    @Test
    void a_published_result_is_counted_again_only_by_a_decision_and_once_for_each() {
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.AlreadyPublished.class);
        signers.correct(edition, Exclusions.ofShops(), "A doubt about the count.");
        signers.publish(edition);

        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.AlreadyPublished.class);
        signers.annul(edition, "Votes were bought.");
        var again = annulment.ask(edition.first(), edition.id(), "Once more, to be sure.");
        assertThat(signers.confirm(edition, again)).isEqualTo(new ConfirmOutcome.Prevented("result.annul.none"));
    }

    private BadgeState state(AwardCode code) {
        return badges.find(code).orElseThrow().state();
    }

    private PublishedResult standing() {
        return results.findPublished(edition.category()).orElseThrow();
    }
}
