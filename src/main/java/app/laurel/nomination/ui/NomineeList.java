package app.laurel.nomination.ui;

import app.laurel.base.id.NomineeId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Ruling;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The nominees as counted now; the one chosen can be ruled on. */
final class NomineeList extends Card {
    private static final long serialVersionUID = 1;

    /** What asks for a ruling. */
    @FunctionalInterface
    interface Ask {
        void about(Ruling.Kind kind, Shortlist list, @Nullable Nominee nominee);
    }

    private final Grid<Shortlist.Entry> grid = new Grid<>();
    private final transient Shortlist list;
    private final transient Map<NomineeId, String> addresses;

    /**
     * @param addresses by which nominees are known
     * @param ask null when nothing can be ruled any more
     * @param move asks where a nominee is to go; null where none can go to another category
     */
    NomineeList(Shortlist list, Map<NomineeId, String> addresses, @Nullable Ask ask, @Nullable Consumer<Nominee> move) {
        this.list = list;
        this.addresses = addresses;
        add(
                new H2(text("nominees")),
                new Paragraph(getTranslation(
                        "nomination.desk.summary", list.listed().size(), list.places(), list.ballots())));
        if (ask != null) add(new Paragraph(text(list.out() ? "act.choose-listed" : "act.choose")), acts(ask, move));
        columns();
        grid.setItems(list.entries());
        grid.setAllRowsVisible(list.entries().size() <= 15);
        grid.getElement().setAttribute("aria-label", text("nominees"));
        add(list.entries().isEmpty() ? new EmptyState(text("none")) : grid);
    }

    /** On a phone a name takes as many lines as it needs; figures keep to one. */
    private void columns() {
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(it -> known(it.nominee()))
                .setHeader(text("nominee"))
                .setWidth("6rem")
                .setFlexGrow(1);
        narrow(Shortlist.Entry::nominations, "nominations").setTextAlign(ColumnTextAlign.END);
        narrow(Shortlist.Entry::shownPoints, "points").setTextAlign(ColumnTextAlign.END);
        narrow(this::state, "listed");
    }

    /** The name, and below it the address; a name that is one says it once. */
    private Div known(Nominee nominee) {
        var name = new Div(new Span(nominee.name()));
        var address = addresses.getOrDefault(nominee.id(), "");
        if (address.isEmpty() || nominee.name().contains(address)) return name;
        var line = new Span(address);
        line.setClassName("laurel-address");
        name.add(new Div(line));
        return name;
    }

    private Grid.Column<Shortlist.Entry> narrow(ValueProvider<Shortlist.Entry, ?> value, String header) {
        return grid.addColumn(value).setHeader(text(header)).setAutoWidth(true).setFlexGrow(0);
    }

    private String state(Shortlist.Entry entry) {
        if (entry.listed() && !entry.computed())
            return text(wasAdded(entry.nominee()) ? "listed.added" : "listed.kept");
        if (entry.listed()) return text("listed.counted");
        return text(entry.computed() ? "listed.out" : "listed.no");
    }

    private boolean wasAdded(Nominee nominee) {
        return list.rulings().stream()
                .anyMatch(it -> it.stands()
                        && it.kind() == Ruling.Kind.ADD
                        && it.nominee().equals(nominee.id()));
    }

    private Div acts(Ask ask, @Nullable Consumer<Nominee> move) {
        var acts = new Div();
        acts.setClassName("laurel-acts");
        if (list.out()) {
            acts.add(act(ask, Ruling.Kind.WITHDRAW));
            return acts;
        }
        acts.add(act(ask, Ruling.Kind.MERGE), act(ask, Ruling.Kind.SET_ASIDE), act(ask, Ruling.Kind.LEAVE_OUT));
        acts.add(new Button(text("act.ADD"), click -> ask.about(Ruling.Kind.ADD, list, null)));
        if (move != null) {
            var button = new Button(getTranslation("nomination.category.act.MOVE"), click -> chosen().ifPresent(move));
            acts.add(enabledFor(button, it -> it.nominations() > 0));
        }
        return acts;
    }

    private Button act(Ask ask, Ruling.Kind kind) {
        var button = new Button(text("act." + kind), click -> chosen().ifPresent(it -> ask.about(kind, list, it)));
        return enabledFor(button, it -> it.listed() || kind != Ruling.Kind.WITHDRAW);
    }

    private Button enabledFor(Button button, Predicate<Shortlist.Entry> fit) {
        button.setEnabled(false);
        grid.addSelectionListener(chosen ->
                button.setEnabled(chosen.getFirstSelectedItem().filter(fit).isPresent()));
        return button;
    }

    private Optional<Nominee> chosen() {
        return grid.getSelectionModel().getFirstSelectedItem().map(Shortlist.Entry::nominee);
    }

    private String text(String key) {
        return getTranslation("nomination.desk." + key);
    }
}
