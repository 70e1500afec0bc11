package app.laurel.count;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import java.util.Arrays;

/** Counts single marks, by criterion and shop: of valid ballots by the codes of their marks, of others mark by mark. */
final class MarkTally {
    private final int shops;
    private final int criteria;
    private final int topMark;
    private final MarkCodes[] parts;
    private final int[][] block;
    private final int[] odd;
    private final long[][] given;
    private final long[][][] single;

    MarkTally(AwardRules rules, int blockSize) {
        this.shops = rules.shops().size();
        this.criteria = rules.weights().size();
        this.topMark = rules.topMark();
        this.parts = MarkCodes.of(rules.weights(), rules.topMark(), blockSize);
        this.block = new int[shops * parts.length][blockSize];
        this.odd = new int[blockSize];
        this.given = new long[block.length][];
        for (var slot = 0; slot < block.length; slot++) {
            given[slot] = new long[parts[slot % parts.length].size()];
        }
        this.single = new long[criteria][shops][rules.topMark() + 1];
    }

    /**
     * Reads the marks of a block of ballots that lie one after the other, fills in the composites, and counts for each
     * ballot how many shops it rates completely.
     *
     * @throws UncountableException where a byte is no mark
     */
    void read(byte[] rows, int length, CompositeTally composites, int[] complete) {
        Arrays.fill(complete, 0);
        var start = 0;
        for (var shop = 0; shop < shops; shop++) {
            var sums = composites.block(shop);
            Arrays.fill(sums, 0, length, 0);
            for (var part = 0; part < parts.length; part++) {
                parts[part].read(rows, start, shops * criteria, block[shop * parts.length + part], sums, odd, length);
                start += parts[part].marks();
            }
            for (var at = 0; at < length; at++) {
                complete[at] += ~sums[at] >>> 31;
            }
            for (var at = 0; at < length; at++) {
                sums[at] = Math.max(sums[at], -1);
            }
        }
        if (Arrays.stream(odd, 0, length).anyMatch(it -> it != 0)) throw refused(rows);
    }

    private UncountableException refused(byte[] rows) {
        var at = 0;
        while (rows[at] <= topMark && rows[at] >= (byte) AwardRules.NO_OPINION) {
            at++;
        }
        return new UncountableException(Obstacle.MARK, rows[at] & 255, topMark);
    }

    /** Puts a ballot of the block in the place of another. */
    void move(int from, int to) {
        for (var column : block) {
            column[to] = column[from];
        }
    }

    /** Counts the first ballots of the block. */
    void count(int length) {
        for (var slot = 0; slot < block.length; slot++) {
            count(given[slot], block[slot], length);
        }
    }

    private static void count(long[] given, int[] codes, int length) {
        for (var at = 0; at < length; at++) {
            given[codes[at]]++;
        }
    }

    /** How many shops the ballot that begins here marks on a criterion. */
    int answered(byte[] rows, int start, int criterion) {
        var answered = 0;
        for (var shop = 0; shop < shops; shop++) {
            answered += isMark(rows[start + shop * criteria + criterion]) ? 1 : 0;
        }
        return answered;
    }

    /** Counts the marks of the ballot that begins here on one criterion. */
    void count(byte[] rows, int start, int criterion) {
        for (var shop = 0; shop < shops; shop++) {
            var mark = rows[start + shop * criteria + criterion];
            if (isMark(mark)) {
                single[criterion][shop][mark]++;
            }
        }
    }

    private static boolean isMark(byte mark) {
        return mark != 0 && mark != (byte) AwardRules.NO_OPINION;
    }

    /** For each shop how many ballots give it each mark on a criterion. */
    long[][] marks(int criterion) {
        var part = criterion / parts[0].marks();
        var place = criterion % parts[0].marks();
        var marks = new long[shops][];
        for (var shop = 0; shop < shops; shop++) {
            marks[shop] = single[criterion][shop].clone();
            var counts = given[shop * parts.length + part];
            for (var code = 0; code < counts.length; code++) {
                var mark = parts[part].mark(code, place);
                marks[shop][mark] += mark == 0 ? 0 : counts[code];
            }
        }
        return marks;
    }
}
