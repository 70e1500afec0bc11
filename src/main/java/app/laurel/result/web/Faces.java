package app.laurel.result.web;

import static java.util.Objects.requireNonNull;

import app.laurel.base.web.SvgText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The faces that pictures are set in: ours, and the machine's own font for scripts that are in none of them. */
final class Faces {
    /** What a line is set in; a syllable that the title face lacks is set in the bold one, which has them all. */
    enum Face {
        TEXT("Pretendard-Regular.ttf"),
        BOLD("Pretendard-Bold.ttf"),
        TITLE("GowunBatang-Bold.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

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
    static boolean show(String text) {
        return text.codePoints()
                .filter(it -> !Character.isWhitespace(it))
                .noneMatch(it -> Character.isEmojiPresentation(it)
                        || Character.getType(it) == Character.FORMAT
                        || !(of(Face.BOLD).canDisplay(it) || OWN.canDisplay(it)));
    }

    /** The first of these that {@link #show} says can be drawn, made fit for a picture; else the last. */
    static String firstDrawable(String... texts) {
        var drawn = "";
        for (var text : texts) {
            drawn = SvgText.clean(text);
            if (!drawn.isEmpty() && show(drawn)) break;
        }
        return drawn;
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
