package app.laurel.tally.count;

import java.util.Arrays;
import java.util.List;

/**
 * Reads several marks of a shop as one number, so that one entry of a table stands for all of them: what they make
 * together, and how often they were given. A mark that says nothing is the digit 0.
 */
final class MarkCodes {
    /** A sum that stays below 0 whatever is added: one of the marks is open. */
    private static final int OPEN = -1_000_000;

    private static final int MOST_CODES = 4_096;
    private static final int BYTES = 256;

    private final int marks;
    private final int base;
    private final int size;
    private final int[] worth;
    private final int[] sums;

    private MarkCodes(List<Integer> weights, int topMark) {
        this.marks = weights.size();
        this.base = topMark + 1;
        this.size = Math.powExact(base, marks);
        this.worth = new int[marks * BYTES];
        this.sums = new int[size];
        Arrays.setAll(worth, it -> worth(it / BYTES, it % BYTES));
        Arrays.setAll(sums, it -> sum(it, weights));
    }

    /** Codes for all criteria, in as few parts as keep the tables small; all parts but the last are equally long. */
    static MarkCodes[] of(List<Integer> weights, int topMark) {
        var atOnce = 1;
        while (Math.powExact(topMark + 1L, atOnce + 1) <= MOST_CODES) {
            atOnce++;
        }
        var parts = new MarkCodes[(weights.size() + atOnce - 1) / atOnce];
        for (var part = 0; part < parts.length; part++) {
            var last = Math.min(weights.size(), (part + 1) * atOnce);
            parts[part] = new MarkCodes(weights.subList(part * atOnce, last), topMark);
        }
        return parts;
    }

    /** What a byte adds to the code; one that is no mark lifts the code above all that are known. */
    private int worth(int mark, int value) {
        if (value == AwardRules.NO_OPINION) {
            return 0;
        }
        return value < base ? value * Math.powExact(base, mark) : size;
    }

    private int sum(int code, List<Integer> weights) {
        var sum = 0;
        for (var mark = 0; mark < marks; mark++) {
            if (mark(code, mark) == 0) {
                return OPEN;
            }
            sum += mark(code, mark) * weights.get(mark);
        }
        return sum;
    }

    /** How many codes there are. */
    int size() {
        return size;
    }

    /** How many marks a code stands for. */
    int marks() {
        return marks;
    }

    /**
     * Reads the codes of ballots and adds up the weighted marks, which end below 0 where one is open.
     *
     * @param start where the marks of the first ballot begin
     * @param width how far the next ballot's are
     * @throws UncountableException where a byte is no mark
     */
    void read(byte[] rows, int start, int width, int[] codes, int[] into, int length) {
        var at = start;
        for (var ballot = 0; ballot < length; ballot++) {
            var code = marks == 4 ? four(rows, at) : any(rows, at);
            if (code >= size) {
                throw refused(rows, at);
            }
            codes[ballot] = code;
            into[ballot] += sums[code];
            at += width;
        }
    }

    // why: the usual number of criteria, without a loop, is read in half the time
    private int four(byte[] rows, int start) {
        return worth[rows[start] & 255]
                + worth[BYTES + (rows[start + 1] & 255)]
                + worth[2 * BYTES + (rows[start + 2] & 255)]
                + worth[3 * BYTES + (rows[start + 3] & 255)];
    }

    private int any(byte[] rows, int start) {
        var code = 0;
        for (var mark = 0; mark < marks; mark++) {
            code += worth[mark * BYTES + (rows[start + mark] & 255)];
        }
        return code;
    }

    private UncountableException refused(byte[] rows, int start) {
        var at = start;
        while (worth[rows[at] & 255] < size) {
            at++;
        }
        return new UncountableException(Obstacle.MARK, rows[at] & 255, base - 1);
    }

    /** One of the marks of a code, 0 where it is open. */
    int mark(int code, int place) {
        return code / Math.powExact(base, place) % base;
    }
}
