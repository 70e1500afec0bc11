package app.laurel.count;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rated ballots in memory, two bytes and one for each mark: the form to count again from, as the bootstrap does. Their
 * order is kept.
 */
public final class PackedBallots {
    private static final int BALLOTS_A_BLOCK = 1 << 14;

    private final AwardRules rules;
    private final int width;
    private final List<byte[]> blocks = new ArrayList<>();
    private int ballots;

    /** An empty box for ballots under these rules. */
    public PackedBallots(AwardRules rules) {
        this.rules = rules;
        this.width = rules.marksOfABallot() + 2;
    }

    /** The rules under which the ballots are read. */
    public AwardRules rules() {
        return rules;
    }

    /** How many ballots there are. */
    public int size() {
        return ballots;
    }

    /**
     * Adds a ballot.
     *
     * @param marks shop by shop in the order of the rules, for each shop one mark for each criterion
     * @param favourite the number of the shop picked as favourite, or 0
     */
    public void add(byte[] marks, int favourite) {
        if (marks.length != width - 2) {
            throw new UncountableException(Obstacle.MARKS_OF_A_BALLOT, marks.length, width - 2);
        }
        add(marks, 0, favourite);
    }

    /** Adds a ballot whose marks begin at {@code from}, with others behind them. */
    public void add(byte[] marks, int from, int favourite) {
        if (ballots % BALLOTS_A_BLOCK == 0) {
            blocks.add(new byte[BALLOTS_A_BLOCK * width]);
        }
        var start = ballots % BALLOTS_A_BLOCK * width;
        System.arraycopy(marks, from, blocks.getLast(), start, width - 2);
        var position = rules.shops().indexOf(favourite) + 1;
        blocks.getLast()[start + width - 2] = (byte) (position >> 8);
        blocks.getLast()[start + width - 1] = (byte) position;
        ballots++;
    }

    /** The marks of one ballot as they were added. */
    public byte[] marks(int ballot) {
        var start = ballot % BALLOTS_A_BLOCK * width;
        return Arrays.copyOfRange(blocks.get(ballot / BALLOTS_A_BLOCK), start, start + width - 2);
    }

    /** The number of the shop that one ballot picks as favourite, or 0. */
    public int favourite(int ballot) {
        var position = position(blocks.get(ballot / BALLOTS_A_BLOCK), ballot % BALLOTS_A_BLOCK * width);
        return position == 0 ? 0 : rules.shops().get(position - 1);
    }

    /** Adds one ballot to a tally. */
    public void countInto(AwardTally tally, int ballot) {
        var block = blocks.get(ballot / BALLOTS_A_BLOCK);
        var start = ballot % BALLOTS_A_BLOCK * width;
        var favourite = position(block, start) - 1;
        tally.add(block, start, favourite < 0 ? Favourite.NONE : Favourite.at(favourite));
    }

    private int position(byte[] block, int start) {
        return (block[start + width - 2] & 255) << 8 | (block[start + width - 1] & 255);
    }

    /** Counts all ballots. */
    public AwardCount count() {
        var tally = new AwardTally(rules);
        for (var ballot = 0; ballot < ballots; ballot++) {
            countInto(tally, ballot);
        }
        return tally.count();
    }
}
