package app.laurel.fulfilment.print;

import static java.util.Objects.requireNonNull;

import app.laurel.base.web.SvgText;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of the three faces. One thread at a time: what reads them moves about in the file. */
public final class Faces {
    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    private Faces() {}

    /** Reads them from the class path. */
    public static Faces load() {
        var faces = new Faces();
        for (var face : Face.values()) faces.fonts.put(face, read(face));
        return faces;
    }

    private static TrueTypeFont read(Face face) {
        try (var file = requireNonNull(Faces.class.getResourceAsStream(face.resource()), face.resource())) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // why: with joined letters, a text that is copied from the page is not the one that was set
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TrueTypeFont font(Face face) {
        return requireNonNull(fonts.get(face));
    }

    /**
     * The first of these in which every sign has a letter; else the last without those that have none. Fit for a page: on one line,
     * and nothing in it turns the direction.
     */
    public String writable(String... texts) {
        var clean = Stream.of(texts).map(SvgText::clean).toList();
        return clean.stream()
                .filter(it -> !it.isBlank() && it.codePoints().allMatch(this::has))
                .findFirst()
                .orElseGet(() -> without(clean.getLast()));
    }

    private String without(String text) {
        var left = new StringBuilder();
        text.codePoints().filter(this::has).forEach(left::appendCodePoint);
        return SvgText.clean(left.toString());
    }

    private boolean has(int sign) {
        return glyph(Face.TEXT, sign) != 0 && glyph(Face.BOLD, sign) != 0;
    }

    /** How wide a text runs, in the unit of the size. */
    double width(String text, Face face, double size) {
        return runs(text, face).stream().mapToDouble(it -> advance(it) * size).sum();
    }

    /** The text in pieces of one face each: what the title face lacks is set in the bold one. */
    List<Run> runs(String text, Face face) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(sign -> {
            var set = glyph(face, sign) != 0 ? face : Face.BOLD;
            var letter = Character.toString(sign);
            if (!runs.isEmpty() && runs.getLast().face() == set)
                letter = runs.removeLast().text() + letter;
            runs.add(new Run(letter, set));
        });
        return runs;
    }

    /** The shape of a letter, one unit high, standing on the line. */
    Shape outline(Face face, int sign) throws IOException {
        var font = font(face);
        var glyph = font.getGlyph().getGlyph(glyph(face, sign));
        var scale = 1.0 / font.getUnitsPerEm();
        return glyph == null
                ? new Path2D.Double()
                : AffineTransform.getScaleInstance(scale, scale).createTransformedShape(glyph.getPath());
    }

    private double advance(Run run) {
        var font = font(run.face());
        return run.text()
                .codePoints()
                .mapToDouble(it -> {
                    try {
                        return (double) font.getAdvanceWidth(glyph(run.face(), it)) / font.getUnitsPerEm();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                })
                .sum();
    }

    private int glyph(Face face, int sign) {
        try {
            return font(face).getUnicodeCmapLookup().getGlyphId(sign);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A piece of a line in one face. */
    record Run(String text, Face face) {}
}
