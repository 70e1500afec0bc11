package app.laurel.credential;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.Objects;

/** What is wrong with a credential, in words. */
public final class FlawWords {
    private static final int LONGEST_SHOWN = 200;

    private FlawWords() {}

    /** The sentence; and where another credential is to blame that this one needs, what is wrong with that. */
    public static String of(Texts texts, Language language, Verdict.Flawed flawed) {
        return texts.get(language, "credential.flaw." + flawed.flaw(), arguments(texts, language, flawed));
    }

    /** What the flaw speaks of, as it may be shown. */
    public static Object[] arguments(Texts texts, Language language, Verdict.Flawed flawed) {
        return flawed.arguments().stream()
                .map(it ->
                        it instanceof Verdict.Flawed cause ? of(texts, language, cause) : shown(Objects.toString(it)))
                .toArray();
    }

    /** What a stranger wrote, on one line and without what moves the cursor. */
    public static String shown(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
