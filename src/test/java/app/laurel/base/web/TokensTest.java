package app.laurel.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    /** {@code --laurel-ink: light-dark(…); /* 4.5 on paper, card *}{@code /}. */
    private static final Pattern PROMISE = Pattern.compile("--laurel-([\\w-]+): [^;]+; /\\* ([\\d.]+) on ([^*]+) \\*/");

    private static final Set<String> GROUNDS = Set.of("paper", "card", "sunk", "line", "gold", "stage");

    private final Tokens tokens = new Tokens();

    static List<Pair> promisedPairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        var promise = PROMISE.matcher(css());
        while (promise.find()) {
            for (var ground : promise.group(3).strip().split(", ", -1)) {
                pairs.add(new Pair(promise.group(1), ground, Double.parseDouble(promise.group(2))));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("promisedPairs")
    void a_promised_contrast_holds_by_day_and_by_night(Pair pair) {
        var colour = tokens.colour(pair.colour());
        var ground = tokens.colour(pair.ground());

        assertThat(contrast(colour.light(), ground.light())).isGreaterThanOrEqualTo(pair.least());
        assertThat(contrast(colour.dark(), ground.dark())).isGreaterThanOrEqualTo(pair.least());
    }

    @Test
    void every_colour_that_is_no_ground_promises_a_contrast() throws IOException {
        var promising = promisedPairs().stream().map(Pair::colour).toList();

        assertThat(tokens.colours().keySet())
                .hasSizeGreaterThan(20)
                .allMatch(it -> GROUNDS.contains(it) || promising.contains(it));
    }

    @Test
    void text_and_background_are_read_from_the_file() {
        assertThat(tokens.colour("ink")).isEqualTo(new Tokens.Tone("#241a0c", "#f8efdc"));
        assertThat(tokens.font())
                .startsWith("Pretendard,")
                .endsWith("sans-serif")
                .doesNotContain("\"", "\n");
    }

    @Test
    void an_unknown_colour_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.colour("mauve"))
                .withMessageContaining("mauve");
    }

    @Test
    void black_on_white_has_the_contrast_that_the_guidelines_name() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    private static String css() throws IOException {
        try (var file = TokensTest.class.getResourceAsStream("/META-INF/resources/laurel/tokens.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int from) {
        var channel = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    record Pair(String colour, String ground, double least) {}
}
