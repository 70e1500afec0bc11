package app.laurel.tally;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.OpenedBallot;
import app.laurel.base.Progress;
import app.laurel.tally.count.AwardRules;
import app.laurel.tally.count.AwardTally;
import app.laurel.tally.count.PackedBallots;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lays each ballot out as the count wants it, in one row that serves all of them. */
final class BallotCounter implements BallotBox.BallotReader {
    private static final int BALLOTS_BETWEEN_WORDS = 2_000;

    private final AwardTally tally;
    private final @Nullable PackedBallots kept;
    private final byte[] row;
    private final int criteria;
    private final int[] positions;
    private final long total;
    private final Progress progress;
    private long read;
    private long changed;

    /** Counts, and where {@code kept} is there also lays every ballot into it. */
    BallotCounter(AwardRules rules, @Nullable PackedBallots kept, long total, Progress progress) {
        this.kept = kept;
        tally = new AwardTally(rules);
        row = new byte[rules.marksOfABallot()];
        criteria = rules.weights().size();
        positions = positions(rules);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public void read(OpenedBallot ballot) {
        if (++read % BALLOTS_BETWEEN_WORDS == 0) progress.at(read, total);
        changed += ballot.seq() > 1 ? 1 : 0;
        Arrays.fill(row, (byte) 0);
        for (var place = 0; place < ballot.shops(); place++) {
            ballot.copyMarks(place, row, position(ballot.shop(place)) * criteria);
        }
        tally.add(row, 0, ballot.favourite() == 0 ? -1 : position(ballot.favourite()));
        if (kept != null) kept.add(row, ballot.favourite());
    }

    /** Counted on the way: asking the database for it would read every ballot once more. */
    BoxFigures figures() {
        return new BoxFigures(read, changed);
    }

    AwardTally tally() {
        progress.at(read, total);
        return tally;
    }

    private int position(int shop) {
        if (shop >= positions.length || positions[shop] < 0) {
            throw new IllegalStateException("got a ballot with shop %d, which is not listed".formatted(shop));
        }
        return positions[shop];
    }

    private static int[] positions(AwardRules rules) {
        var shops = rules.shops();
        var positions = new int[shops.stream().mapToInt(it -> it + 1).max().orElse(0)];
        Arrays.fill(positions, -1);
        for (var at = 0; at < shops.size(); at++) {
            positions[shops.get(at)] = at;
        }
        return positions;
    }
}
