package app.laurel.nomination.ui;

import app.laurel.nomination.Shortlist;
import app.laurel.nomination.ShortlistCount.Round;
import app.laurel.nomination.ShortlistCount.Standing;
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
        var grid = new Grid<Round>();
        grid.addColumn(Round::number)
                .setHeader(text("round"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::compared).setHeader(text("compared")).setFlexGrow(3);
        grid.addColumn(this::out).setHeader(text("out"));
        grid.addColumn(it -> getTranslation(it.why())).setHeader(text("why"));
        grid.setItems(list.rounds().reversed());
        grid.getElement().setAttribute("aria-label", getSummaryText());
        add(grid);
    }

    private String compared(Round round) {
        return round.standings().stream()
                .filter(it -> round.selected().contains(it.nominee()))
                .map(this::standing)
                .collect(Collectors.joining(" · "));
    }

    private String standing(Standing standing) {
        return getTranslation(
                "nomination.page.round.compared",
                name(standing.nominee()),
                standing.shown(),
                Long.toString(standing.nominations()));
    }

    private String out(Round round) {
        return round.eliminated().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int place) {
        return list.counted().get(place).name();
    }

    private String text(String key) {
        return getTranslation("nomination.page." + key);
    }
}
