package app.laurel.base.csv;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;

/**
 * One line of a file that cannot be taken.
 *
 * @param line counted from 1, the header included; 0 speaks of the whole file
 * @param reasonKey key of a translation; the same key with {@code .do} at the end says what to do
 * @param arguments for both texts
 */
public record LineProblem(long line, String reasonKey, List<String> arguments) {
    public LineProblem {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong, as one sentence. */
    public String reason(Texts texts, Language language) {
        return texts.get(language, reasonKey, arguments.toArray());
    }

    /** What to do about it, as one sentence. */
    public String remedy(Texts texts, Language language) {
        return texts.get(language, reasonKey + ".do", arguments.toArray());
    }

    /** The line's number, what is wrong and what to do, as one row of a list. */
    public String words(Texts texts, Language language) {
        var line = texts.get(language, "base.csv.line", Long.toString(this.line));
        return line + " " + reason(texts, language) + " " + remedy(texts, language);
    }
}
