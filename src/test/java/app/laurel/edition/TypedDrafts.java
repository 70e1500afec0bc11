package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Drafts without faults, to be spoiled in one place. */
final class TypedDrafts {
    static final Dates DATES = new Dates(
            "Asia/Seoul",
            LocalDateTime.parse("2026-04-01T10:00"),
            LocalDateTime.parse("2026-04-14T22:00"),
            LocalDateTime.parse("2026-04-21T10:00"),
            LocalDateTime.parse("2026-05-05T22:00"),
            null);

    private TypedDrafts() {}

    static Draft with(Dates dates) {
        return new Draft(2026, new Bilingual("올해의 쇼핑몰", "Shop of the Year"), dates, rules(criteria(50, 50)));
    }

    static Draft with(Rules rules) {
        return new Draft(2026, new Bilingual("올해의 쇼핑몰", "Shop of the Year"), DATES, rules);
    }

    static Draft named(int year, String ko, String en) {
        return new Draft(year, new Bilingual(ko, en), DATES, rules(criteria(50, 50)));
    }

    static List<Criterion> criteria(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(it -> new Criterion(it + 1, new Bilingual("기준 " + it, "Criterion " + it), weights[it]))
                .toList();
    }

    static Rules rules(List<Criterion> criteria) {
        return rules(criteria, FinalMethod.MAJORITY_JUDGMENT, MethodDetails.USUAL);
    }

    static Rules rules(List<Criterion> criteria, FinalMethod method, MethodDetails details) {
        return rules(criteria, new Numbers(5, 10, 10, new Quorum(20, 2), 3), method, details);
    }

    static Rules rules(Numbers numbers) {
        return rules(criteria(50, 50), numbers, FinalMethod.MAJORITY_JUDGMENT, MethodDetails.USUAL);
    }

    private static Rules rules(List<Criterion> criteria, Numbers numbers, FinalMethod method, MethodDetails details) {
        return new Rules(
                criteria,
                LocalDate.of(2026, 3, 1),
                numbers.nominations,
                NominationMethod.E_PLURIBUS_HUGO,
                numbers.places,
                method,
                numbers.shrink,
                numbers.quorum,
                numbers.minimumShops,
                details);
    }

    /** The numbers of a form. */
    record Numbers(int nominations, int places, int shrink, Quorum quorum, int minimumShops) {}
}
