package app.laurel.base.web;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Foreign text made fit for a picture: one line, well-formed XML, no invisible or direction-turning characters, and no wider than
 * its box. SVG cannot wrap or clip by itself, and a name must never run over the year beside it.
 */
public final class SvgText {
    private static final int LONGEST = 200;
    private static final String ELLIPSIS = "…";

    /** What is stacked higher than four marks on one letter runs over the lines beside it; no language needs more. */
    private static final Pattern STACKED = Pattern.compile("(\\p{M}{4})\\p{M}+");

    private SvgText() {}

    /** The text in NFC on one line, without control, format, private and unpaired characters and towers of marks, at most 200 characters. */
    public static String clean(String text) {
        var line = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .map(it -> Character.isWhitespace(it) || Character.isSpaceChar(it) ? ' ' : it)
                .filter(SvgText::isVisible)
                .forEach(line::appendCodePoint);
        var words = line.toString().strip().replaceAll(" {2,}", " ");
        return STACKED.matcher(words).replaceAll("$1");
    }

    /** The text with the five characters that mean something to XML replaced. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The text, or its beginning and an ellipsis, within a width in the unit of the size. */
    public static String fit(String text, double size, double width) {
        if (TextWidth.of(text, size) <= width) {
            return text;
        }
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        var end = graphemes.last();
        while (end > 0 && TextWidth.of(text.substring(0, end).stripTrailing() + ELLIPSIS, size) > width) {
            end = graphemes.previous();
        }
        return text.substring(0, Math.max(end, 0)).stripTrailing() + ELLIPSIS;
    }

    /** As {@link #fit}, but keeps the end: a domain is recognised by its last labels. */
    public static String fitEnd(String text, double size, double width) {
        if (TextWidth.of(text, size) <= width) {
            return text;
        }
        var start = 0;
        while (start < text.length() && TextWidth.of(ELLIPSIS + text.substring(start), size) > width) {
            start = text.offsetByCodePoints(start, 1);
        }
        return ELLIPSIS + text.substring(start);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
