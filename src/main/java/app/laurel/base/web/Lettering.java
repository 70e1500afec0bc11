package app.laurel.base.web;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets lines in our faces, and in the machine's own font where a script is in none of them. */
public final class Lettering {
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    /** In pixels; a third of it is left where a phone shows the picture. */
    private static final float SMALLEST = 28;

    private static final String ELLIPSIS = "…";

    /** Draws one line around x, as large as fits but no larger than the size; what does not fit when small ends in an ellipsis. */
    public void centre(Graphics2D canvas, Line line, double x, double baseline, double width) {
        if (line.text().isBlank()) return;
        var layout = fitted(line, width);
        layout.draw(canvas, (float) (x - layout.getAdvance() / 2), (float) baseline);
    }

    /** The same, beginning at x. */
    public void begin(Graphics2D canvas, Line line, double x, double baseline, double width) {
        if (!line.text().isBlank()) fitted(line, width).draw(canvas, (float) x, (float) baseline);
    }

    private TextLayout fitted(Line line, double width) {
        var layout = layout(line, line.size());
        if (layout.getAdvance() <= width) return layout;
        var fitting = (float) (line.size() * width / layout.getAdvance());
        return fitting < SMALLEST ? cut(line, width) : layout(line, fitting);
    }

    private TextLayout cut(Line line, double width) {
        var text = line.text();
        var graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        for (var end = graphemes.last(); end > 0; end = graphemes.previous()) {
            var begun = new Line(text.substring(0, end).stripTrailing() + ELLIPSIS, SMALLEST, line.face());
            var layout = layout(begun, SMALLEST);
            if (layout.getAdvance() <= width) return layout;
        }
        return layout(new Line(ELLIPSIS, SMALLEST, line.face()), SMALLEST);
    }

    /** The text in one or two lines of about equal width, broken between words only. */
    public List<String> balance(String text, float size, double width) {
        var words = List.of(text.strip().split("\\s+", -1));
        if (words.size() < 2 || widthOf(text, size) <= width) {
            return List.of(text);
        }
        var lines = new ArrayList<String>();
        var narrowest = Double.MAX_VALUE;
        for (var after = 1; after < words.size(); after++) {
            var first = String.join(" ", words.subList(0, after));
            var second = String.join(" ", words.subList(after, words.size()));
            var widest = Math.max(widthOf(first, size), widthOf(second, size));
            if (widest < narrowest) {
                narrowest = widest;
                lines.clear();
                lines.addAll(List.of(first, second));
            }
        }
        return lines;
    }

    private double widthOf(String text, float size) {
        return layout(new Line(text, size, Faces.Face.TITLE), size).getAdvance();
    }

    /** The line in its own size, each sign in a face that has it, for who places it himself. */
    public TextLayout set(Line line) {
        return layout(line, line.size());
    }

    private TextLayout layout(Line line, float size) {
        var font = Faces.of(line.face()).deriveFont(size);
        var text = new AttributedString(line.text());
        text.addAttribute(TextAttribute.FONT, font);
        var at = 0;
        while (at < line.text().length()) {
            var missing = font.canDisplayUpTo(line.text().substring(at));
            if (missing < 0) {
                break;
            }
            var from = at + missing;
            at = line.text().offsetByCodePoints(from, 1);
            text.addAttribute(TextAttribute.FONT, Faces.instead(line.text().codePointAt(from), font), from, at);
        }
        return new TextLayout(text.getIterator(), SMOOTH);
    }

    /** A line to be set, in pixels. */
    public record Line(String text, float size, Faces.Face face) {}
}
