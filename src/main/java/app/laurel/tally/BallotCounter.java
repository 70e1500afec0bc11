package app.laurel.tally;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.OpenedBallot;
import app.laurel.base.Progress;
import app.laurel.count.AwardRules;
import app.laurel.count.AwardTally;
import app.laurel.count.Favourite;
import app.laurel.count.PackedBallots;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays each ballot out as the count wants it. */
final class BallotCounter implements BallotBox.BallotReader {
    private static final int PROGRESS_INTERVAL = 2_000;

    private final AwardTally tally;
    private final @Nullable PackedBallots kept;
    private final int criteria;
    private final int[] places;
    private final long total;
    private final Progress progress;
    private long read;
    private long changed;
    private final Map<String, Long> leftOut = new HashMap<>();

    /** Counts, and where {@code kept} is there also lays every ballot into it. */
    BallotCounter(AwardRules rules, @Nullable PackedBallots kept, long total, Progress progress) {
        this.kept = kept;
        tally = new AwardTally(rules);
        criteria = rules.weights().size();
        places = places(rules);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public void read(OpenedBallot ballot) {
        if (++read % PROGRESS_INTERVAL == 0) progress.at(read, total);
        changed += ballot.seq() > 1 ? 1 : 0;
        var favourite = ballot.favouritePlace(places);
        tally.add(
                (rows, start) -> lay(ballot, rows, start),
                favourite < 0 ? Favourite.NONE : Favourite.at(favourite / criteria));
    }

    @Override
    public void passOver(String file) {
        leftOut.merge(file, 1L, Long::sum);
    }

    private void lay(OpenedBallot ballot, byte[] rows, int start) {
        ballot.copyMarks(places, rows, start);
        if (kept != null) kept.add(rows, start, ballot.favourite());
    }

    /** Counted on the way: asking the database for it would read every ballot once more. */
    BoxFigures figures() {
        return new BoxFigures(read, changed, leftOut);
    }

    AwardTally tally() {
        progress.at(read, total);
        return tally;
    }

    /** For the number of each shop where its marks begin in the row; -1 for other numbers. */
    private static int[] places(AwardRules rules) {
        var shops = rules.shops();
        var places = new int[shops.stream().mapToInt(it -> it + 1).max().orElse(0)];
        Arrays.fill(places, -1);
        for (var at = 0; at < shops.size(); at++) {
            places[shops.get(at)] = at * rules.weights().size();
        }
        return places;
    }
}
