package app.laurel.ballot;

import app.laurel.OpenEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What lies in the box, opened. */
public class BoxContents {
    private final BallotBox box;

    BoxContents(BallotBox box) {
        this.box = box;
    }

    /** Each ballot in the signs of {@link Answers}: {@code *1 1:5x32}. */
    List<String> ballots(OpenEdition edition) {
        var seen = new ArrayList<String>();
        box.forEach(edition.category(), Set.of(), it -> seen.add(text(it)));
        return seen;
    }

    /** Those of them that say something: nobody has taken them back. */
    List<String> counted(OpenEdition edition) {
        return ballots(edition).stream().filter(it -> !it.isEmpty()).toList();
    }

    /** Which version of its voter's ballot each is. */
    List<Integer> versions(OpenEdition edition) {
        var seen = new ArrayList<Integer>();
        box.forEach(edition.category(), Set.of(), it -> seen.add(it.seq()));
        return seen;
    }

    private static String text(OpenedBallot ballot) {
        var text = new StringBuilder(ballot.favourite() == 0 ? "" : "*" + ballot.favourite());
        for (var place = 0; place < ballot.shops(); place++) {
            text.append(' ').append(ballot.shop(place)).append(':');
            for (var criterion = 0; criterion < ballot.criteria(); criterion++) {
                var mark = ballot.mark(place, criterion);
                text.append(mark == Mark.NO_OPINION ? "x" : mark);
            }
        }
        return text.toString().strip();
    }
}
