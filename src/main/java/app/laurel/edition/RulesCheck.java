package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.count.FinalMethod.Detail;
import app.laurel.edition.DraftProblem.Field;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with rules, be they a year's or those of one of its categories. */
final class RulesCheck {
    private static final int LONGEST_CRITERION = 40;
    private static final int MOST_CRITERIA = 8;
    private static final int MOST_SEATS = 10;

    private final List<DraftProblem> problems = new ArrayList<>();
    private final Rules rules;

    private RulesCheck(Rules rules) {
        this.rules = rules;
    }

    static List<DraftProblem> of(Rules rules) {
        var check = new RulesCheck(rules);
        check.criteria();
        check.numbers();
        check.fit();
        return check.problems;
    }

    /** Whether a name in two languages is shown as it was typed. */
    static boolean isName(Bilingual name, int longest) {
        return isName(name.ko(), longest) && isName(name.en(), longest);
    }

    private void numbers() {
        range(Field.NOMINATIONS, rules.nominationsPerMember(), 1, 10);
        range(Field.SHORTLIST_SIZE, rules.shortlistSize(), 2, 30);
        range(Field.SHRINK, rules.shrink(), 0, 100);
        range(Field.QUORUM_RATINGS, rules.quorum().ratings(), 1, 10_000);
        range(Field.QUORUM_PERCENT, rules.quorum().percent(), 0, 50);
        range(Field.MINIMUM_SHOPS, rules.minimumShops(), 1, 10);
        range(Field.DAYS_ON_RECORD, rules.electorate().daysOnRecord(), 0, 3_650);
        range(Field.FAVOURITE_PERCENT, rules.details().favouritePercent(), 0, 100);
    }

    /** What depends on one another. */
    private void fit() {
        // why: the form hides the number where the method does not ask for it
        if (rules.method().asks(Detail.SEATS)) {
            range(Field.SEATS, rules.seats(), 1, Math.clamp(rules.shortlistSize() - 1, 1, MOST_SEATS));
        }
        if (rules.minimumShops() > rules.shortlistSize()) add(Field.MINIMUM_SHOPS, "minimum-shops");
        var year = rules.joinedBy().getYear();
        if (year < 1900 || year > 2199) add(Field.JOINED_BY, "joined-by");
    }

    private void criteria() {
        var criteria = rules.criteria();
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) add(Field.CRITERIA, "criteria", MOST_CRITERIA);
        var sum = 0L;
        for (int at = 0; at < criteria.size(); at++) {
            var criterion = criteria.get(at);
            if (!isName(criterion.name(), LONGEST_CRITERION)) add(Field.CRITERIA, "criterion-name", LONGEST_CRITERION);
            range(Field.CRITERIA, criterion.weight(), 1, 100);
            if (criterion.number() != at + 1) {
                throw new IllegalArgumentException(
                        "got criterion %d at place %d".formatted(criterion.number(), at + 1));
            }
            sum += criterion.weight();
        }
        if (sum != 100) add(Field.CRITERIA, "weights", sum);
    }

    private static boolean isName(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.equals(PlainText.line(text, longest));
    }

    private void range(Field field, int number, int least, int most) {
        if (number < least || number > most) add(field, "range", least, most);
    }

    private void add(Field field, String reason, Object... arguments) {
        problems.add(DraftProblem.of(field, reason, arguments));
    }
}
