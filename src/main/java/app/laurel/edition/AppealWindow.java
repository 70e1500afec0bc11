package app.laurel.edition;

import java.time.Duration;

/** How long after a publication a result may be counted again; then what opens the ballots is destroyed. Said in the rules. */
public final class AppealWindow {
    /** In days, as the rules say it. */
    public static final int DAYS = 14;

    /** The same. */
    public static final Duration LENGTH = Duration.ofDays(DAYS);

    private AppealWindow() {}
}
