package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.count.FinalMethod.Detail;
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
    private static final int LONGEST_CRITERION = 40;
    private static final int MOST_CRITERIA = 8;
    private static final int MOST_SEATS = 10;

    private final List<DraftProblem> problems = new ArrayList<>();
    private final Draft draft;

    private DraftCheck(Draft draft) {
        this.draft = draft;
    }

    /** Everything wrong with a draft of which only the rules may still change. */
    static List<DraftProblem> of(Draft draft) {
        var check = new DraftCheck(draft);
        check.range(Field.YEAR, draft.year(), 1900, 2199);
        check.name(Field.NAME, "name", draft.name(), LONGEST_NAME);
        check.dates();
        check.rules();
        return check.problems;
    }

    /** Everything wrong with a draft that changes an edition: its day of joining is public, and comes no later from then on. */
    static List<DraftProblem> ofChanged(Draft draft, Edition edition) {
        var problems = new ArrayList<>(of(draft));
        if (draft.rules().joinedBy().isAfter(edition.rules().joinedBy())) {
            problems.add(DraftProblem.of(
                    Field.JOINED_BY, "joined-by-later", edition.rules().joinedBy()));
        }
        return problems;
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

    private void rules() {
        var rules = draft.rules();
        criteria(rules.criteria());
        range(Field.NOMINATIONS, rules.nominationsPerMember(), 1, 10);
        range(Field.SHORTLIST_SIZE, rules.shortlistSize(), 2, 30);
        range(Field.SHRINK, rules.shrink(), 0, 100);
        range(Field.QUORUM_RATINGS, rules.quorum().ratings(), 1, 10_000);
        range(Field.QUORUM_PERCENT, rules.quorum().percent(), 0, 50);
        range(Field.MINIMUM_SHOPS, rules.minimumShops(), 1, 10);
        range(Field.DAYS_ON_RECORD, rules.electorate().daysOnRecord(), 0, 3_650);
        range(Field.FAVOURITE_PERCENT, rules.details().favouritePercent(), 0, 100);
        // why: the form hides the number where the method does not ask for it
        if (rules.method().asks(Detail.SEATS)) {
            range(Field.SEATS, rules.seats(), 1, Math.clamp(rules.shortlistSize() - 1, 1, MOST_SEATS));
        }
        if (rules.minimumShops() > rules.shortlistSize()) add(Field.MINIMUM_SHOPS, "minimum-shops");
        var year = rules.joinedBy().getYear();
        if (year < 1900 || year > 2199) add(Field.JOINED_BY, "joined-by");
    }

    private void criteria(List<Criterion> criteria) {
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) add(Field.CRITERIA, "criteria", MOST_CRITERIA);
        var sum = 0L;
        for (int at = 0; at < criteria.size(); at++) {
            var criterion = criteria.get(at);
            name(Field.CRITERIA, "criterion-name", criterion.name(), LONGEST_CRITERION);
            range(Field.CRITERIA, criterion.weight(), 1, 100);
            if (criterion.number() != at + 1) {
                throw new IllegalArgumentException(
                        "got criterion %d at place %d".formatted(criterion.number(), at + 1));
            }
            sum += criterion.weight();
        }
        if (sum != 100) add(Field.CRITERIA, "weights", sum);
    }

    private void name(Field field, String reason, Bilingual name, int longest) {
        if (isName(name.ko(), longest) && isName(name.en(), longest)) return;
        add(field, reason, longest);
    }

    private static boolean isName(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.equals(PlainText.line(text, longest));
    }

    private void require(Field field, @org.jspecify.annotations.Nullable Object date) {
        if (date == null) add(field, "date-missing");
    }

    private void range(Field field, int number, int least, int most) {
        if (number < least || number > most) add(field, "range", least, most);
    }

    private void add(Field field, String reason, Object... arguments) {
        problems.add(DraftProblem.of(field, reason, arguments));
    }

    private static Field field(Milestone milestone) {
        return Field.valueOf(milestone.name());
    }
}
