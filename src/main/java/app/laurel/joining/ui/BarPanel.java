package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Bar;
import app.laurel.community.Bars;
import app.laurel.community.Moderator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Barred people with the reasons; each bar can be lifted. */
final class BarPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient Bars bars;
    private final transient Supplier<Moderator> moderator;
    private final ZoneId zone;
    private final Div list = new Div();

    BarPanel(Bars bars, Supplier<Moderator> moderator, ZoneId zone) {
        this.bars = bars;
        this.moderator = moderator;
        this.zone = zone;
        add(new H2(getTranslation("joining.bars.title")), new Paragraph(getTranslation("joining.bars.lead")), list);
        refresh();
    }

    private void refresh() {
        var all = bars.list(moderator.get());
        list.removeAll();
        list.add(Rows.of(all, this::row, getTranslation("joining.bars.none")));
    }

    private Row row(Bar bar) {
        var title = getTranslation("joining.bars.lift-of", bar.name());
        var lift = new Button(
                getTranslation("joining.bars.lift"),
                click -> new ReasonDialog(title, reason -> lift(bar, reason))
                        .unpublished()
                        .open());
        lift.setAriaLabel(title);
        return new Row(bar.name())
                .with(bar.reason())
                .withNote(Moments.of(bar.since(), zone, Reader.language()))
                .offering(lift);
    }

    private @Nullable String lift(Bar bar, String reason) {
        switch (bars.lift(moderator.get(), bar, reason)) {
            case REASON_MISSING -> {
                return getTranslation("community.ask.no-reason");
            }
            case LIFTED -> Notices.done(getTranslation("joining.bars.lifted", bar.name()));
            case UNCHANGED -> Notices.inform(getTranslation("community.appointment.unchanged"));
        }
        refresh();
        return null;
    }
}
