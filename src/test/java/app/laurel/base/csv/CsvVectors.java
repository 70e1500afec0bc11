package app.laurel.base.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Files that differ for a machine and are the same to whoever made them, one for each rule of the reader. */
public final class CsvVectors {
    /** What all of them say. */
    public static final String CLEAN = "voter,nominee\n김서연,차방\n김서연,Tea House\nlee,차방\nlee,\"Pen, \"\"Ink\"\" & Co\"\n";

    private CsvVectors() {}

    /** One such file. */
    public record Vector(String rule, byte[] file) {
        @Override
        public String toString() {
            return rule;
        }
    }

    /** Files in UTF-8, which everybody reads. */
    public static List<Vector> inUtf8() {
        return List.of(
                vector("as the documentation asks", CLEAN),
                vector("lines of Windows", CLEAN.replace("\n", "\r\n")),
                vector("lines of the old Mac", CLEAN.replace("\n", "\r")),
                vector("lines of three systems", CLEAN.replaceFirst("\n", "\r").replaceFirst("\n", "\r\n")),
                vector("no end of the last line", CLEAN.stripTrailing()),
                vector("a byte order mark", "\uFEFF" + CLEAN),
                vector(
                        "quotation marks around everything",
                        CLEAN.replaceAll("(?m)^([^,]+),([^\"\n]+)$", "\"$1\",\"$2\"")),
                vector("blank lines", "\n" + CLEAN.replace("\n", "\n\n  \n")),
                vector("lines of commas", CLEAN.replace("\n", "\n,\n , \n\"\",\n") + ",\n,\n"),
                vector("an empty column at the right", CLEAN.replace("\n", ",\n")),
                vector("two of them, and one below only", CLEAN.replace("\n", ",,\n") + ",,,\n"),
                vector("spaces and tabs", CLEAN.replace(",", " \t,\t ").replace("Pen \t,\t ", "Pen,")),
                vector("no-break spaces", CLEAN.replace("\n", "\u00A0\n").replace("lee,", "\u00A0lee\u202F,")),
                vector("ideographic spaces", CLEAN.replace("\n", "\u3000\n").replace("voter,", "voter\u3000,")),
                vector(
                        "zero-width spaces",
                        CLEAN.replace("lee,", "\u200Blee\u200B,").replace("voter", "\u200Bvoter")),
                vector("Hangul fillers and joiners", CLEAN.replace("lee,", "\u3164lee\u2060\u200D,")),
                vector("spaces inside the quotation marks", CLEAN.replace("Co\"", "Co \u00A0\"")),
                vector("a header in capitals", CLEAN.replace("voter,nominee", "Voter,NOMINEE")),
                vector("Hangul as a Mac decomposes it", lastTimes(CLEAN)));
    }

    /** Files in the other encodings that spreadsheets write, which are imported and not counted. */
    public static List<Vector> inOtherEncodings() {
        var korean = Charset.forName("x-windows-949");
        return List.of(
                new Vector("CP949", CLEAN.getBytes(korean)),
                new Vector("CP949 of Windows", CLEAN.replace("\n", "\r\n").getBytes(korean)),
                new Vector("UTF-16", ("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_16LE)),
                new Vector("UTF-16, the other way round", ("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_16BE)),
                new Vector("Unicode text with tabs", ("\uFEFF" + tabs(CLEAN)).getBytes(StandardCharsets.UTF_16LE)));
    }

    private static String tabs(String commas) {
        return commas.replace(",", "\t").replace("Pen\t", "Pen,");
    }

    /** The names again, but for their first time, in letters instead of syllables. */
    private static String lastTimes(String file) {
        var cut = file.indexOf("차방") + 2;
        return file.substring(0, cut) + Normalizer.normalize(file.substring(cut), Normalizer.Form.NFD);
    }

    private static Vector vector(String rule, String file) {
        return new Vector(rule, file.getBytes(UTF_8));
    }
}
