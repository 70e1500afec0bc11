package app.laurel.edition;

import app.laurel.edition.DraftProblem.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with a draft, so that a form can say it all at once. */
final class DraftCheck {
    /** Dates beyond five years are slips of the hand. */
    static final Duration FARTHEST = Duration.ofDays(5 * 366);

    private static final int LONGEST_NAME = 80;

    private final List<DraftProblem> problems = new ArrayList<>();
    private final Draft draft;

    private DraftCheck(Draft draft) {
        this.draft = draft;
    }

    /** Everything wrong with a draft of which only the rules may still change. */
    static List<DraftProblem> of(Draft draft) {
        var check = new DraftCheck(draft);
        check.year();
        if (!RulesCheck.isName(draft.name(), LONGEST_NAME)) check.add(Field.NAME, "name", LONGEST_NAME);
        check.dates();
        check.problems.addAll(RulesCheck.of(draft.rules()));
        return check.problems;
    }

    /** Everything wrong with a draft that changes an edition: its day of joining is public, and comes no later from then on. */
    static List<DraftProblem> ofChanged(Draft draft, Edition edition) {
        var problems = new ArrayList<>(of(draft));
        if (draft.rules().joinedBy().isAfter(edition.rules().joinedBy())) {
            problems.add(DraftProblem.of(
                    Field.JOINED_BY, "joined-by-later", edition.rules().joinedBy()));
        }
        if (problems.isEmpty()) problems.addAll(ofCategories(draft.rules(), edition));
        return problems;
    }

    /** Categories whose own rules do not go with these of the year. */
    private static List<DraftProblem> ofCategories(Rules rules, Edition edition) {
        return edition.terms().stream()
                .flatMap(
                        terms -> RulesCheck.of(terms.own().over(rules)).stream().map(it -> unfit(it.field(), terms)))
                .distinct()
                .toList();
    }

    private static DraftProblem unfit(Field field, CategoryTerms terms) {
        var name = terms.name();
        return DraftProblem.of(field, "category-unfit", name.ko(), name.en());
    }

    /** Everything wrong with a draft that begins an edition: its list is fixed when voting opens, so that is still to come. */
    static List<DraftProblem> ofNew(Draft draft, Instant now) {
        var problems = new ArrayList<>(of(draft));
        var schedule = draft.dates().schedule();
        if (schedule == null) return problems;
        if (!schedule.votingOpens().isAfter(now)) {
            problems.add(DraftProblem.of(Field.VOTING_OPENS, "voting-opens-past"));
        }
        for (var milestone : Milestone.values()) {
            var at = schedule.at(milestone);
            if (at != null && at.isAfter(now.plus(FARTHEST))) {
                problems.add(DraftProblem.of(field(milestone), "too-far"));
            }
        }
        return problems;
    }

    private void year() {
        var year = draft.year();
        if (year < 1900 || year > 2199) add(Field.YEAR, "range", 1900, 2199);
    }

    private void dates() {
        var dates = draft.dates();
        if (!Dates.isZone(dates.zone())) add(Field.ZONE, "zone", dates.zone());
        require(Field.NOMINATING_OPENS, dates.nominatingOpens());
        require(Field.NOMINATING_CLOSES, dates.nominatingCloses());
        require(Field.VOTING_OPENS, dates.votingOpens());
        require(Field.VOTING_CLOSES, dates.votingCloses());
        var schedule = dates.schedule();
        var wrong = schedule == null ? null : schedule.firstOutOfOrder();
        if (wrong != null) add(field(wrong), "out-of-order");
        if (schedule != null && Roll.dayEnds(draft.rules(), schedule).isAfter(schedule.votingOpens())) {
            add(Field.JOINED_BY, "joined-by-into-voting");
        }
    }

    private void require(Field field, @org.jspecify.annotations.Nullable Object date) {
        if (date == null) add(field, "date-missing");
    }

    private void add(Field field, String reason, Object... arguments) {
        problems.add(DraftProblem.of(field, reason, arguments));
    }

    private static Field field(Milestone milestone) {
        return Field.valueOf(milestone.name());
    }
}
