package app.laurel.setback.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.setback.Setback;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;

/** What was set aside, each with how often it failed and when last. */
abstract class SetbacksPage extends Page {
    private static final long serialVersionUID = 1;

    private final ZoneId zone;

    SetbacksPage(LaurelSettings settings) {
        super("setback.title");
        zone = settings.zone();
    }

    abstract List<Setback> list();

    @Override
    protected void show() {
        show(new H1(title()), new Paragraph(getTranslation("setback.about")));
        var setbacks = list();
        getContent().add(Rows.of(setbacks, this::row, getTranslation("setback.none")));
    }

    private Row row(Setback setback) {
        var latest = Moments.zoned(setback.latestAt(), zone, language());
        if (setback.isRestored()) {
            var state = Moments.zoned(setback.firstAt(), zone, language());
            return new Row(getTranslation("setback.work.restored"))
                    .with(getTranslation("setback.restored", latest, state))
                    .withNote(setback.words());
        }
        return new Row(getTranslation("setback.work." + setback.work()))
                .with(getTranslation("setback.times", setback.times(), latest))
                .withNote(setback.subject() + " · " + setback.words());
    }
}
