package app.laurel.credential;

import java.time.Clock;
import java.util.List;

/**
 * Checks credentials: their form, who signed them and that nothing was changed since, whether they are valid now, and whether they were
 * taken back. Asks no network.
 *
 * @see "src/docs/decisions/credentials.md"
 */
public final class CredentialCheck {
    /** What a file may measure at most: a picture with a credential in it. What is in it may measure 64 KiB. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    private final Documents documents;
    private final Clock clock;

    /** A check that knows these documents besides the bundled contexts, at the time of this clock. */
    public CredentialCheck(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** What comes of checking what is in a file: JSON, a JWT, or an SVG or PNG with one of them baked in. */
    public Verdict of(byte[] file) {
        try {
            return new Verdict.Good(new OneCheck(documents, clock).of(file));
        } catch (FlawedException flawed) {
            return flawed.verdict();
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return new Verdict.Flawed(Flaw.UNREADABLE, List.of());
        }
    }
}
