package app.laurel.ballot.ui;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.SavedBallot;
import app.laurel.edition.Category;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a member's ballot after the close.
 *
 * @param cast null if none stands, or nobody can tell any more
 * @param minimum shops that it must rate in full
 */
record KeptBallot(Category category, SavedBallot.@Nullable Cast cast, int minimum) {
    boolean isCast() {
        return cast != null;
    }

    /** The receipt's number, when it was last changed, and whether it has what it needs; of a ballot that stands. */
    Component[] sentences(BallotWords words) {
        var stands = requireNonNull(cast);
        var at = words.moment(stands.at(), category.schedule().zone());
        var counts = stands.answers().ratedInFull() >= minimum;
        return new Component[] {
            new Paragraph(words.get("ballot.closed.cast", stands.number(), at)),
            new Paragraph(words.get(counts ? "ballot.closed.counts" : "ballot.closed.short", minimum))
        };
    }
}
