package app.laurel.gate;

import java.time.Duration;

/** What a request asks to have done, the most urgent first. */
public enum WorkKind {
    /** A voter's marks, saved or cast. */
    CAST(2_000, 8),
    /** Mail, code, link, passkey: everything before the door. */
    SIGN_IN(1_500, 4),
    /** A page of the application on its way to a member's screen, and what it is made of. */
    OPENING(1_000, 4),
    /** A page for everybody that does not lie ready. */
    PUBLIC_PAGE(1_000, 4),
    /** A badge, or what it is made of, that does not lie ready. */
    BADGE(500, 2),
    /** What moderators do. */
    DESK(2_000, 8),
    /** A file on its way to us, as slowly as whoever sends it likes. */
    UPLOAD(2_000, 8);

    private final Duration patience;
    private final int leastOfACore;

    WorkKind(int milliseconds, int leastOfACore) {
        patience = Duration.ofMillis(milliseconds);
        this.leastOfACore = leastOfACore;
    }

    /** How long somebody waits before the gate; whoever would wait longer is told so at once. */
    public Duration patience() {
        return patience;
    }

    /** How many may be in progress at any time, however slow the work is, on a machine of so many cores. */
    int least(int cores) {
        return leastOfACore * cores;
    }
}
