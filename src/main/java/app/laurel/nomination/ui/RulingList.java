package app.laurel.nomination.ui;

import app.laurel.base.id.NomineeId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Rows;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rulings with their reasons, each to be undone while the list is not fixed. */
final class RulingList extends Card {
    private static final long serialVersionUID = 1;

    /** @param undo null when nothing can be undone any more */
    RulingList(Shortlist list, @Nullable Consumer<Ruling> undo) {
        add(new H2(getTranslation("nomination.page.rulings")));
        if (list.rulings().isEmpty()) {
            add(new EmptyState(getTranslation("nomination.page.rulings.none")));
            return;
        }
        var names = list.names().stream().collect(Collectors.toMap(Nominee::id, Nominee::name, (one, same) -> one));
        add(Rows.of(list.rulings(), it -> row(it, names, undo)));
        var later = list.joinedLater().stream().map(Nominee::name).sorted().collect(Collectors.joining(", "));
        if (!later.isEmpty()) add(new Paragraph(getTranslation("nomination.page.joined-later", later)));
    }

    private ListItem row(Ruling ruling, Map<NomineeId, String> names, @Nullable Consumer<Ruling> undo) {
        var into = ruling.into();
        var what = getTranslation(
                "nomination.page.ruling." + ruling.kind(),
                names.getOrDefault(ruling.nominee(), "?"),
                into == null ? "" : names.getOrDefault(into, "?"));
        var reason = new Span(" " + ruling.reason());
        reason.setClassName("laurel-muted");
        var row = new ListItem(new Span(what), reason);
        if (!ruling.stands()) {
            row.add(new Span(" " + getTranslation("nomination.page.rulings.undone")));
        } else if (undo != null) {
            var button = new Button(getTranslation("nomination.desk.undo"), click -> undo.accept(ruling));
            button.setAriaLabel(getTranslation("nomination.desk.undo") + ": " + what);
            row.add(button);
        }
        return row;
    }
}
