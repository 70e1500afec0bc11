package app.laurel.edition;

import app.laurel.base.web.PageFrame;
import app.laurel.count.FinalMethod;

/** The method of an award in plain words, with its figures. */
public final class RulesWords {
    private RulesWords() {}

    /** How the award is counted by these rules. */
    public static String of(PageFrame frame, Rules rules) {
        var percent = rules.details().favouritePercent();
        var method = frame.t(
                "edition.rules.count." + rules.method(),
                Integer.toString(percent),
                Integer.toString(100 - percent),
                Integer.toString(rules.shrink()));
        var interest = rules.favouriteDecides() ? "" : frame.t("edition.rules.count.favourite");
        return String.join(" ", method, more(frame, rules), interest)
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** How the best shop of a criterion is found by these rules. */
    public static String ofCriteria(PageFrame frame, Rules rules) {
        if (rules.method() == FinalMethod.MAJORITY_JUDGMENT) return frame.t("edition.rules.count.criteria");
        return frame.t("edition.rules.count.criteria." + rules.method().ofCriteria(), rules.shrink());
    }

    private static String more(PageFrame frame, Rules rules) {
        if (rules.method().asks(FinalMethod.Detail.MISSING))
            return frame.t("edition.rules.count.missing." + rules.missing());
        return rules.seats() > 1 ? frame.t("edition.rules.count.seats", rules.seats()) : "";
    }
}
