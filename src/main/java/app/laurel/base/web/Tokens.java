package app.laurel.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Laurel's design tokens, read from {@code frontend/tokens.css}, for what cannot load a style sheet: badges, share images, mail.
 * Names are those of the file without {@code --laurel-}.
 */
@Component
public final class Tokens {
    private static final String FILE = "/META-INF/resources/laurel/tokens.css";
    private static final Pattern COLOUR =
            Pattern.compile("--laurel-([a-z0-9-]+):\\s*light-dark\\((#\\p{XDigit}{6}),\\s*(#\\p{XDigit}{6})\\);");
    private static final Pattern FONT = Pattern.compile("--laurel-font:\\s*([^;]+);");

    private final Map<String, Tone> colours;
    private final String font;

    /** Reads the file from the class path. */
    public Tokens() {
        this(read());
    }

    Tokens(String css) {
        colours = new LinkedHashMap<>();
        var colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), new Tone(colour.group(2), colour.group(3)));
        }
        var family = FONT.matcher(css);
        if (!family.find()) {
            throw new IllegalArgumentException("tokens.css names no --laurel-font");
        }
        font = family.group(1).replaceAll("\\s+", " ").replace('"', '\'');
    }

    /**
     * A colour by day and by night.
     *
     * @throws IllegalArgumentException if tokens.css has no such colour
     */
    public Tone colour(String name) {
        var tone = colours.get(name);
        if (tone == null) {
            throw new IllegalArgumentException("got colour %s, want one of %s".formatted(name, colours.keySet()));
        }
        return tone;
    }

    /** All colours by name, in the order of the file. */
    public Map<String, Tone> colours() {
        return Map.copyOf(colours);
    }

    /** The font families, best first, as CSS and SVG take them; names are in single quotes. */
    public String font() {
        return font;
    }

    private static String read() {
        try (var css = Tokens.class.getResourceAsStream(FILE)) {
            if (css == null) {
                throw new IllegalStateException("the build did not copy frontend/tokens.css to " + FILE);
            }
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One colour in both themes, each as {@code #rrggbb}. */
    public record Tone(String light, String dark) {}
}
