package app.laurel.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The live objects of a running Laurel, told by its own process. */
final class LiveHeap {
    private static final int SETTLING = 15;
    private static final double STILL_KB = 16;
    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private LiveHeap() {}

    /** In kB, once what the visits before left behind is gone. */
    static double of(LaurelProcess laurel) throws IOException, InterruptedException {
        var before = live(laurel);
        for (var asked = 0; asked < SETTLING; asked++) {
            Thread.sleep(1_000);
            var now = live(laurel);
            if (Math.abs(now - before) < STILL_KB) return now;
            before = now;
        }
        return before;
    }

    /** Counting the classes is preceded by a full collection. */
    private static double live(LaurelProcess laurel) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(laurel.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var told = LIVE.matcher(said);
        if (!told.find()) throw new IOException("jcmd told no live objects: " + said);
        return Long.parseLong(told.group(1)) / 1_000.0;
    }
}
