package app.laurel.fulfilment.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a text is to be set: as large as fits into so many lines of a width, and where even the smallest size does not fit, with an
 * ellipsis at its end.
 *
 * @param size in points, the largest
 * @param smallest size in points
 * @param width in millimetres
 */
public record Setting(Face face, double size, double smallest, double width, int lines) {
    private static final double STEP = .5;
    private static final String ELLIPSIS = "…";

    /** On one line of any width. */
    public static Setting line(Face face, double size, double width) {
        return new Setting(face, size, size * .6, width, 1);
    }

    /** The text as it is to be set. */
    public SetText set(String text, Faces faces) {
        for (var tried = size; tried > smallest; tried -= STEP) {
            var wrapped = wrap(text, faces, tried, points(width));
            if (wrapped.size() <= lines) return new SetText(balanced(text, faces, tried, wrapped), tried);
        }
        var wrapped = wrap(text, faces, smallest, points(width));
        return new SetText(wrapped.size() <= lines ? wrapped : cut(wrapped, faces), smallest);
    }

    /** As many lines, but about equally long. */
    private List<String> balanced(String text, Faces faces, double tried, List<String> wrapped) {
        if (wrapped.size() == 1) return wrapped;
        var best = wrapped;
        for (var room = points(width) * .98; room > points(width) / 2; room *= .98) {
            var narrower = wrap(text, faces, tried, room);
            if (narrower.size() > wrapped.size()) break;
            best = narrower;
        }
        return best;
    }

    private List<String> cut(List<String> wrapped, Faces faces) {
        var shown = new ArrayList<>(wrapped.subList(0, lines));
        var last = shown.removeLast();
        while (!last.isEmpty() && faces.width(last + ELLIPSIS, face, smallest) > points(width)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        shown.add(last + ELLIPSIS);
        return shown;
    }

    private List<String> wrap(String text, Faces faces, double tried, double room) {
        var wrapped = new ArrayList<String>();
        for (var word : text.split(" ", -1)) {
            var joined = wrapped.isEmpty() ? word : wrapped.getLast() + " " + word;
            if (faces.width(joined, face, tried) <= room) {
                if (!wrapped.isEmpty()) wrapped.removeLast();
                wrapped.add(joined);
            } else {
                wrapped.addAll(pieces(word, faces, tried, room));
            }
        }
        return wrapped;
    }

    /** A word that is wider than a line, in pieces that are not. */
    private List<String> pieces(String word, Faces faces, double tried, double room) {
        var pieces = new ArrayList<String>();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        var begin = 0;
        var end = letters.first();
        for (var next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (end > begin && faces.width(word.substring(begin, next), face, tried) > room) {
                pieces.add(word.substring(begin, end));
                begin = end;
            }
            end = next;
        }
        pieces.add(word.substring(begin));
        return pieces;
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /**
     * A text as it is set.
     *
     * @param size in points
     */
    public record SetText(List<String> lines, double size) {
        public SetText {
            lines = List.copyOf(lines);
        }
    }
}
