package app.laurel.edition.web;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import java.util.List;

/** Who runs an award, and what two of them decided, as anyone reads it. */
public record StaffPage(
        PageFrame frame,
        Community community,
        List<PersonRow> moderators,
        List<YearRow> years,
        List<DecisionRow> decisions) {
    public StaffPage {
        moderators = List.copyOf(moderators);
        years = List.copyOf(years);
        decisions = List.copyOf(decisions);
    }

    public String text(String key, Object... arguments) {
        return frame.t("edition.staff." + key, arguments);
    }

    public Language language() {
        return frame.language();
    }

    /** The zone of all these moments. */
    public String zone() {
        return Moments.zone(community.zone(), language());
    }

    /** A moderator in office. */
    public record PersonRow(String name, String since, String named) {}

    /**
     * A year whose staff is fixed.
     *
     * @param staff as names with since when
     * @param later a sentence on each who came later
     */
    public record YearRow(String name, String fixedAt, List<String> staff, List<String> later) {
        public YearRow {
            staff = List.copyOf(staff);
            later = List.copyOf(later);
        }
    }

    /** What two people decided. */
    public record DecisionRow(String what, String reason, String asked, String confirmed) {}
}
