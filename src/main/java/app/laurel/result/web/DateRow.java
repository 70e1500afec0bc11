package app.laurel.result.web;

import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import java.util.Arrays;
import java.util.List;

/** A date of a year with its name. */
public record DateRow(String name, String date) {
    /** The dates in the order of the year. */
    static List<DateRow> of(PageFrame frame, Edition edition) {
        return Arrays.stream(Milestone.values())
                .map(it -> new DateRow(frame.t("edition.milestone." + it), date(frame, edition, it)))
                .toList();
    }

    private static String date(PageFrame frame, Edition edition, Milestone milestone) {
        var at = edition.schedule().at(milestone);
        return at == null
                ? frame.t("edition.date.none")
                : Moments.of(at, edition.schedule().zone(), frame.language());
    }
}
