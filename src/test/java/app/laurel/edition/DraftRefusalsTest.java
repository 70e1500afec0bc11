package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ChangedRules;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.DraftOutcome.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with a year as a moderator writes it down: all of it is said, and nothing is kept. */
@LaurelTest
class DraftRefusalsTest {
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    DraftRefusalsTest(Editions editions, EditionTemplates templates, Founder founder, MovableClock clock) {
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void startNow() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void a_draft_with_faults_hears_of_all_of_them() {
        var good = templates.usual(community, 2026);
        var rules = new Rules(
                List.of(new Criterion(1, new Bilingual("가격", ""), 90)),
                good.rules().joinedBy(),
                11,
                NominationMethod.E_PLURIBUS_HUGO,
                2,
                FinalMethod.MAJORITY_JUDGMENT,
                -1,
                new Quorum(0, 51),
                3);
        var dates = new Dates("Mars/Olympus", null, LocalDateTime.MIN, LocalDateTime.MIN, LocalDateTime.MIN, null);

        var outcome = editions.create(moderator, new Draft(1, new Bilingual("\u202Ex", "y"), dates, rules));

        assertThat(((Refused) outcome).problems())
                .extracting(it -> it.reasonKey().replace("edition.draft.", ""))
                .containsExactlyInAnyOrder(
                        "range",
                        "name",
                        "zone",
                        "date-missing",
                        "criterion-name",
                        "weights",
                        "range",
                        "range",
                        "range",
                        "range",
                        "minimum-shops");
        assertThat(editions.listOf(community.id())).isEmpty();
    }

    @Test
    void as_many_winners_as_shops_are_refused_where_the_method_asks_for_a_number() {
        var usual = templates.usual(community, 2026);
        var many = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, MissingPolicy.WORST, 10);

        var star = counted(usual, FinalMethod.STAR, many);
        var judged = counted(usual, FinalMethod.MAJORITY_JUDGMENT, many);

        assertThat(editions.create(moderator, star))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.problems())
                                .extracting(DraftProblem::field)
                                .containsExactly(DraftProblem.Field.SEATS));
        var kept =
                editions.get(editions.create(moderator, judged).orElseThrow()).rules();
        assertThat(kept.details()).isEqualTo(many);
        assertThat(kept.seats()).isEqualTo(1);
        assertThat(kept.missing()).isEqualTo(MissingPolicy.WORST);
    }

    @Test
    void dates_must_ascend_and_voting_must_still_come() {
        var good = templates.usual(community, 2026);
        var dates = good.dates();
        var opens = LocalDateTime.of(2026, 2, 20, 10, 0);
        var bad = new Dates(dates.zone(), opens, opens.plusDays(2), opens.plusDays(3), opens.plusDays(1), null);

        var outcome = editions.create(moderator, new Draft(2026, good.name(), bad, good.rules()));

        assertThat(((Refused) outcome).problems())
                .extracting(DraftProblem::field)
                .containsExactly(
                        DraftProblem.Field.VOTING_CLOSES,
                        DraftProblem.Field.JOINED_BY,
                        DraftProblem.Field.VOTING_OPENS);
    }

    @Test
    void a_community_has_one_edition_a_year() {
        var draft = templates.usual(community, 2026);
        editions.create(moderator, draft).orElseThrow();

        assertThat(((Refused) editions.create(moderator, draft)).problems())
                .extracting(DraftProblem::field)
                .containsExactly(DraftProblem.Field.YEAR);
    }

    private static Draft counted(Draft usual, FinalMethod method, MethodDetails details) {
        var rules = new ChangedRules(usual.rules()).method(method, details).rules();
        return new Draft(2026, usual.name(), usual.dates(), rules);
    }
}
