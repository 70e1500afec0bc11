package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.AnnouncedResult;
import app.laurel.ballot.AnnouncedResult.Place;
import app.laurel.ballot.Answers;
import app.laurel.base.ui.Sign;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Where each shop stands, and beside it what the voter gave. */
final class OwnMarks extends NativeTable {
    private static final long serialVersionUID = 1;
    private static final String NOTHING = "–";

    private final boolean hasFigure;

    OwnMarks(AnnouncedResult result, KeptBallot ballot, BallotWords words) {
        hasFigure = !result.figure().isEmpty();
        addClassNames("laurel-table", "laurel-own-marks");
        var head = getHead().addRow();
        heading(head, words.get("ballot.closed.place"));
        heading(head, words.get("ballot.closed.shop"));
        if (hasFigure) heading(head, result.figure());
        heading(head, words.get("ballot.closed.mine"));
        var answers = requireNonNull(ballot.cast()).answers();
        var own = new OwnScore(ballot.category().rules().criteria());
        result.places().forEach(it -> fill(getBody().addRow(), it, answers, own, words));
    }

    private static void heading(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }

    private void fill(NativeTableRow row, Place place, Answers answers, OwnScore own, BallotWords words) {
        row.addDataCell().setText(place.rank() == 0 ? NOTHING : Integer.toString(place.rank()));
        var name = row.addDataCell();
        name.add(new Span(place.name()));
        if (answers.favourite() == place.number()) {
            name.add(new Sign(words.get("ballot.closed.favourite")));
        }
        if (hasFigure) row.addDataCell().setText(place.figure());
        var answer = answers.byShop().getOrDefault(place.number(), "");
        row.addDataCell().setText(own.of(answer).orElse(partly(answer) ? words.get("ballot.closed.partly") : NOTHING));
    }

    /** Whether some questions were answered, but not all. */
    private static boolean partly(String answer) {
        return answer.matches(".*[1-5].*");
    }
}
