package app.laurel.base.csv;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;

/**
 * What came of a file that was handed in, in words for the person who did.
 *
 * @param verdict what happened to the data
 * @param words one sentence in that person's language
 * @param problems the first lines that cannot be taken, in the order of the file; none unless refused
 */
public record FileAnswer(Verdict verdict, String words, List<LineProblem> problems) {
    public FileAnswer {
        problems = List.copyOf(problems);
    }

    /** An answer that lists no line. */
    public FileAnswer(Verdict verdict, String words) {
        this(verdict, words, List.of());
    }

    /** Every line is in; says also in which encoding the file was read, so that nobody wonders about its names. */
    public static FileAnswer taken(Texts texts, Language language, String words, TextEncoding encoding) {
        return new FileAnswer(Verdict.TAKEN, words + " " + texts.get(language, "base.csv.encoding." + encoding));
    }

    /** What happened to the data. */
    public enum Verdict {
        /** Every line is in. */
        TAKEN,
        /** The very same file was taken before; nothing changed now. */
        TAKEN_BEFORE,
        /** It can be taken, and is once a second person brings the same. */
        WAITING,
        /** Nothing was taken. */
        REFUSED
    }
}
