package app.laurel.terminal;

import app.laurel.base.Progress;
import java.io.PrintStream;

/** One line of a terminal that counts up to 100 %. */
final class ProgressLine implements Progress {
    private final PrintStream out;
    private long shown = -1;

    /** A line on this terminal. */
    ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(long done, long total) {
        var percent = total <= 0 ? 0 : Math.min(100, done * 100 / total);
        if (percent == shown) return;
        shown = percent;
        out.print("\r" + percent + " %");
        out.flush();
    }

    /** Leaves the line. */
    void end() {
        if (shown >= 0) out.println();
    }
}
