package app.laurel.base.web;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The faces that pictures are set in: ours, and the machine's own font for scripts that are in none of them. */
public final class Faces {
    /** What a line is set in; a syllable that the title face lacks is set in the bold one, which has them all. */
    public enum Face {
        /** Of running text. */
        TEXT("Pretendard-Regular.ttf"),
        /** The same, heavy. */
        BOLD("Pretendard-Bold.ttf"),
        /** Of titles. */
        TITLE("GowunBatang-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final Font OWN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final Map<Face, Font> FONTS =
            Arrays.stream(Face.values()).collect(Collectors.toMap(it -> it, it -> load(it.file)));

    private Faces() {}

    static Font of(Face face) {
        return requireNonNull(FONTS.get(face));
    }

    /** What a sign is set in that this font lacks. */
    static Font instead(int character, Font font) {
        return of(Face.BOLD).canDisplay(character)
                ? of(Face.BOLD).deriveFont(font.getSize2D())
                : OWN.deriveFont(font.getStyle(), font.getSize2D());
    }

    /**
     * Whether every sign of the text has a picture. Emoji have none: a machine that has them paints them in colours, which are not
     * drawn here.
     */
    public static boolean show(String text) {
        return text.codePoints().allMatch(Faces::shows);
    }

    /** The text without the signs that have no picture, for a line that nothing else can stand in for. */
    public static String drawable(String text) {
        var shown = text.codePoints().filter(Faces::shows).toArray();
        return SvgText.clean(new String(shown, 0, shown.length));
    }

    private static boolean shows(int sign) {
        if (Character.isWhitespace(sign)) return true;
        return !Character.isEmojiPresentation(sign)
                && Character.getType(sign) != Character.FORMAT
                && (of(Face.BOLD).canDisplay(sign) || OWN.canDisplay(sign));
    }

    /** The first of these that {@link #show} says can be drawn, made fit for a picture; else the last. */
    public static String firstDrawable(String... texts) {
        var drawn = "";
        for (var text : texts) {
            drawn = SvgText.clean(text);
            if (!drawn.isEmpty() && show(drawn)) break;
        }
        return drawn;
    }

    /** The contour of a text in a face, its baseline at the origin; empty where the face lacks one of its signs. */
    public static Optional<Shape> outline(String text, Face face, float size) {
        var font = of(face).deriveFont(size);
        if (text.isBlank() || font.canDisplayUpTo(text) >= 0) return Optional.empty();
        return Optional.of(new TextLayout(text, font, UNHINTED).getOutline(null));
    }

    private static Font load(String name) {
        try (var file = Faces.class.getResourceAsStream("/fonts/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the class path holds no font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
