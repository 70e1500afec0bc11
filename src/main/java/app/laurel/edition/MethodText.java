package app.laurel.edition;

import app.laurel.base.web.PageFrame;

/** The method of an award in plain words, with its figures. */
public final class MethodText {
    private MethodText() {}

    /** How the award is counted by these rules. */
    public static String of(PageFrame frame, Rules rules) {
        var percent = rules.details().favouritePercent();
        return frame.t(
                "edition.rules.count." + rules.method(),
                Integer.toString(percent),
                Integer.toString(100 - percent),
                Integer.toString(rules.shrink()));
    }
}
