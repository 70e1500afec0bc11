package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;

/** What differs from the year before: how many voted, who won, and where each shop stood. */
final class DifferenceSection extends Card {
    private static final long serialVersionUID = 1;

    private final Language language = Reader.language();

    /** @param category its name where the year has several; empty where it has one */
    DifferenceSection(YearBefore years, String category) {
        var before = years.before().ballots().counted();
        var now = years.now().ballots().counted();
        var compared = getTranslation("result.desk.before", Integer.toString(years.year()));
        var title = category.isEmpty() ? compared : category + ": " + compared;
        add(new H2(title), new Paragraph(getTranslation("result.desk.before.ballots", before, now)), table(years));
    }

    private NativeTable table(YearBefore years) {
        var table = new NativeTable();
        table.addClassName("laurel-table");
        var head = table.getHead().addRow();
        for (var column : new String[] {"place", "shop", "last", "change"}) {
            head.addHeaderCell().setText(getTranslation("result.desk.before." + column));
        }
        for (var move : years.moves()) fill(table.getBody().addRow(), move);
        return table;
    }

    private void fill(NativeTableRow row, YearBefore.Move move) {
        row.addDataCell().setText(place(move.now()));
        row.addDataCell().setText(move.shop().in(language));
        row.addDataCell().setText(place(move.before()));
        row.addDataCell().setText(change(move));
    }

    private static String place(int rank) {
        return rank == 0 ? "–" : Integer.toString(rank);
    }

    private String change(YearBefore.Move move) {
        if (!move.listed()) return getTranslation("result.desk.before.gone");
        if (move.before() == 0) return getTranslation("result.desk.before.new");
        if (move.now() == 0) return getTranslation("result.desk.before.unplaced");
        if (move.gained() == 0) return "=";
        return (move.gained() > 0 ? "▲ " : "▼ ") + Math.abs(move.gained());
    }
}
