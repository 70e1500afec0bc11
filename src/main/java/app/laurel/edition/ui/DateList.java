package app.laurel.edition.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The dates of a year in its zone, each with the button that moves it while it is still to come. */
final class DateList extends Card {
    private static final long serialVersionUID = 1;

    private final transient Edition edition;
    private final transient Instant now;
    private final transient Consumer<Milestone> move;

    /** @param move asks where that date is to move */
    DateList(Edition edition, Instant now, Consumer<Milestone> move) {
        this.edition = edition;
        this.now = now;
        this.move = move;
        var zone = Moments.zone(edition.schedule().zone(), Reader.language());
        add(
                new H2(getTranslation("edition.form.part.dates")),
                new Paragraph(getTranslation("edition.rules.dates.zone", zone)),
                Rows.of(List.of(Milestone.values()), this::row));
    }

    private Row row(Milestone milestone) {
        var at = edition.schedule().at(milestone);
        var name = getTranslation("edition.milestone." + milestone);
        var row = new Row(name)
                .with(
                        at == null
                                ? getTranslation("edition.date.none")
                                : Moments.of(at, edition.schedule().zone(), Reader.language()));
        if (edition.publishedAt() != null || (at != null && !now.isBefore(at))) return row;
        var button = new Button(getTranslation("edition.move"), click -> move.accept(milestone));
        button.setAriaLabel(getTranslation("edition.move.of", name));
        return row.offering(button);
    }
}
