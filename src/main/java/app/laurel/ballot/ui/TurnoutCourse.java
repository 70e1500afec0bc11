package app.laurel.ballot.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.edition.Schedule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;

/** How many voted on each day that is over, as columns of a chart; read out as one sentence. */
final class TurnoutCourse extends Div {
    private static final long serialVersionUID = 1;
    private static final int WHOLE = 100;
    private static final int MOST_DAYS = 92;

    /** @param voters by day; not empty */
    TurnoutCourse(SortedMap<LocalDate, Integer> voters, Schedule schedule, Language language, Texts texts) {
        setClassName("laurel-course");
        var most = Collections.max(voters.values());
        var best = voters.keySet().stream()
                .filter(it -> most.equals(voters.get(it)))
                .findFirst()
                .orElseThrow();
        var caption = new Span(texts.get(
                language,
                "ballot.turnout.course",
                Moments.shortDay(voters.firstKey(), language),
                Moments.shortDay(voters.lastKey(), language),
                most,
                Moments.shortDay(best, language)));
        caption.setClassName("laurel-muted");
        add(columns(voters, most, LocalDate.ofInstant(schedule.votingCloses(), schedule.zone())), caption);
    }

    /** A column for each day on which one can vote, so that the eye sees how much of the time is over. */
    private static Div columns(SortedMap<LocalDate, Integer> voters, int most, LocalDate closes) {
        var columns = new Div();
        columns.setClassName("laurel-columns");
        columns.getElement().setAttribute("aria-hidden", "true");
        var last = closes.isBefore(voters.lastKey()) ? voters.lastKey() : closes;
        voters.firstKey().datesUntil(last.plusDays(1)).limit(MOST_DAYS).forEach(day -> {
            var column = new Span();
            column.getStyle().set("--tall", voters.getOrDefault(day, 0) * WHOLE / most + "%");
            columns.add(column);
        });
        return columns;
    }
}
