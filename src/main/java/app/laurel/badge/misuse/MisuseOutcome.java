package app.laurel.badge.misuse;

import java.util.Locale;

/** What moderators found when they closed a report. */
public enum MisuseOutcome {
    /** The badge may be there. */
    NOTHING_WRONG,
    /** Whoever runs the page was asked to take it down. */
    ASKED_SHOP,
    /** The badge is set aside or taken back, or two people are about to decide it. */
    BADGE_HELD;

    /** The beginning of the keys of its texts. */
    public String key() {
        return "badge.misuse.close." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
