package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Milestone;
import app.laurel.edition.Schedule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What will shift, before it does: each date with where it stands and where it will. */
final class ShiftList extends Div {
    private static final long serialVersionUID = 1;

    private final transient Schedule before;
    private final Milestone first;
    private final Language language = Reader.language();

    ShiftList(Schedule before, Milestone first) {
        this.before = before;
        this.first = first;
        setClassName("laurel-shift");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows what comes of moving the first date there; nothing where that is no move. */
    void show(@Nullable Instant to, boolean following) {
        removeAll();
        if (to == null || Objects.equals(before.at(first), to)) return;
        var after = following ? before.withFollowing(first, to) : before.with(first, to);
        var lines = new UnorderedList();
        for (var milestone : Milestone.values()) {
            var from = before.at(milestone);
            var moved = after.at(milestone);
            if (from != null && moved != null && !from.equals(moved)) lines.add(line(milestone, from, moved));
        }
        add(new Paragraph(getTranslation("edition.move.shifts")), lines);
        var wrong = after.firstOutOfOrder();
        if (wrong == null) return;
        var problem = new Paragraph(getTranslation("edition.move.order", getTranslation("edition.milestone." + wrong)));
        problem.setClassName("laurel-bad");
        add(problem);
    }

    private ListItem line(Milestone milestone, Instant from, Instant to) {
        return new ListItem(getTranslation(
                "edition.move.shift",
                getTranslation("edition.milestone." + milestone),
                Moments.of(from, before.zone(), language),
                Moments.of(to, before.zone(), language)));
    }
}
