package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Links;
import app.laurel.edition.Edition;
import app.laurel.edition.NextDate;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A year as a line of its phases, with today on it and the date that comes next. */
final class YearLine extends Card {
    private static final long serialVersionUID = 1;
    private static final int WHOLE = 100;

    private final transient Edition edition;
    private final transient Instant now;
    private final Language language;

    YearLine(Edition edition, Instant now, String slug, Language language) {
        this.edition = edition;
        this.now = now;
        this.language = language;
        addClassName("laurel-year");
        var name = new Anchor(
                Links.absolute(Links.edition(slug, edition.year())),
                edition.name().in(language));
        add(new H2(name), next(), phases());
    }

    private Paragraph next() {
        var next = NextDate.of(edition, now)
                .map(it -> getTranslation(
                        "edition.line.next",
                        getTranslation("edition.milestone." + it.milestone()),
                        Moments.of(it.at(), edition.schedule().zone(), language),
                        it.days()))
                .orElseGet(() -> getTranslation("edition.line.over." + edition.phaseAt(now)));
        var paragraph = new Paragraph(next);
        paragraph.setClassName("laurel-year-next");
        return paragraph;
    }

    private OrderedList phases() {
        var list = new OrderedList();
        list.setClassName("laurel-phases");
        for (var phase : Phase.values()) list.add(phase(phase));
        return list;
    }

    private ListItem phase(Phase phase) {
        var name = new Span(getTranslation("edition.line." + phase));
        name.setClassName("laurel-phase-name");
        var item = new ListItem(name);
        var begins = begins(phase);
        if (begins != null) {
            var since = new Span(Moments.shortDay(begins, edition.schedule().zone(), language));
            since.setClassName("laurel-muted");
            item.add(since);
        }
        var current = edition.phaseAt(now);
        if (phase.compareTo(current) < 0) item.addClassName("laurel-phase-over");
        if (phase == current) mark(item, phase);
        return item;
    }

    private void mark(ListItem item, Phase phase) {
        item.getElement().setAttribute("aria-current", "step");
        item.getStyle().set("--done", done(phase) + "%");
        var today = new Span(getTranslation("base.calendar.today"));
        today.setClassName("laurel-today");
        item.add(today);
    }

    /** How much of the phase is over, in hundredths; of one without both ends, half. */
    private long done(Phase phase) {
        var from = begins(phase);
        var next = NextDate.of(edition, now).orElse(null);
        if (from == null || next == null || !from.isBefore(next.at())) return WHOLE / 2;
        var whole = Duration.between(from, next.at()).toMillis();
        return Math.clamp(Duration.between(from, now).toMillis() * WHOLE / whole, 0, WHOLE);
    }

    private @Nullable Instant begins(Phase phase) {
        var schedule = edition.schedule();
        return switch (phase) {
            case PREPARING -> null;
            case NOMINATING -> schedule.nominatingOpens();
            case SHORTLISTING -> schedule.nominatingCloses();
            case VOTING -> schedule.votingOpens();
            case COUNTING -> schedule.votingCloses();
            case PUBLISHED -> edition.publishedAt() == null ? schedule.publishes() : edition.publishedAt();
        };
    }
}
