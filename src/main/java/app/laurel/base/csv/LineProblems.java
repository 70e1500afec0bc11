package app.laurel.base.csv;

import java.util.ArrayList;
import java.util.List;

/** The bad lines of one file: the first are listed, all are counted. Not for several threads. */
public final class LineProblems {
    /** How many are listed; a file with more is wrong in a way that the first ones show. */
    public static final int LISTED = 500;

    /** After so many bad lines nobody reads on: it would only keep the machine from others. */
    static final int MOST = 5_000;

    private final List<LineProblem> listed = new ArrayList<>();
    private long count;
    private boolean hopeless;

    /** Adds one; see {@link LineProblem} for the meaning of the parameters. */
    public void add(long line, String reasonKey, Object... arguments) {
        count++;
        if (listed.size() < LISTED) {
            var texts = new ArrayList<String>();
            for (var argument : arguments) {
                texts.add(String.valueOf(argument));
            }
            listed.add(new LineProblem(line, reasonKey, texts));
        }
    }

    /** Adds one after which reading on makes no sense. */
    public void addLast(long line, String reasonKey, Object... arguments) {
        add(line, reasonKey, arguments);
        hopeless = true;
    }

    /** Whether reading on makes no sense. */
    public boolean isHopeless() {
        return hopeless || count >= MOST;
    }

    public boolean none() {
        return count == 0;
    }

    /** How many there are, listed or not. */
    public long count() {
        return count;
    }

    /** The first {@link #LISTED}, in the order of the file. */
    public List<LineProblem> listed() {
        return List.copyOf(listed);
    }
}
