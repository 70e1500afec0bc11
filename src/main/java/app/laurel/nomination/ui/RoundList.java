package app.laurel.nomination.ui;

import app.laurel.count.hugo.NomineeStanding;
import app.laurel.count.hugo.PluribusRound;
import app.laurel.nomination.RoundWords;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import java.util.stream.Collectors;

/** Every round of the count, folded away. */
final class RoundList extends Details {
    private static final long serialVersionUID = 1;

    private final transient Shortlist list;

    RoundList(Shortlist list) {
        this.list = list;
        setVisible(!list.rounds().isEmpty());
        setSummaryText(getTranslation("nomination.page.rounds", list.rounds().size()));
        var grid = new Grid<PluribusRound>();
        grid.addColumn(PluribusRound::number)
                .setHeader(text("round"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::compared).setHeader(text("compared")).setFlexGrow(3);
        grid.addColumn(this::out).setHeader(text("out"));
        grid.addColumn(it -> getTranslation(RoundWords.why(it))).setHeader(text("why"));
        grid.setItems(list.rounds().reversed());
        grid.getElement().setAttribute("aria-label", getSummaryText());
        add(grid);
    }

    private String compared(PluribusRound round) {
        return round.standings().stream()
                .filter(it -> round.selected().contains(it.nominee()))
                .map(this::standing)
                .collect(Collectors.joining(" · "));
    }

    private String standing(NomineeStanding standing) {
        return getTranslation(
                "nomination.page.round.compared",
                name(standing.nominee()),
                standing.points().toDecimal(2),
                Long.toString(standing.nominations()));
    }

    private String out(PluribusRound round) {
        return round.eliminated().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int place) {
        return list.counted().get(place).name();
    }

    private String text(String key) {
        return getTranslation("nomination.page." + key);
    }
}
