package app.laurel.badge.misuse;

import app.laurel.base.text.PlainText;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what strangers report of badges. How often somebody may is for the caller to have asked. */
@Service
public class MisuseReports {
    /** The longest words, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    private final MisuseStore store;
    private final Clock clock;

    MisuseReports(MisuseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a report for the moderators; the same page again counts on the first one for as long as it is open.
     *
     * @throws IllegalArgumentException if the words are too long: half a report may say the opposite
     */
    @Transactional
    public void report(MisuseSubject subject, SeenPage page, MisuseKind kind, String typed) {
        var words = PlainText.of(typed, Integer.MAX_VALUE);
        if (words.length() > LONGEST)
            throw new IllegalArgumentException("got %d characters, want at most %d".formatted(words.length(), LONGEST));
        store.add(subject, page, kind, words, clock.instant());
    }
}
