package app.laurel;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.SourceTree.Measured;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader meets: how long files, methods and views are, how much is closed, and how much is tested. */
class ShapeTest {
    private static final SourceTree MAIN = SourceTree.of(Path.of("src", "main", "java"));
    private static final SourceTree TESTS = SourceTree.of(Path.of("src", "test", "java"));

    /** Beside Java: the browser's code and its tests. */
    private static final SourceTree BROWSER = SourceTree.of(Path.of("frontend"));

    @Test
    void no_file_is_longer_than_180_lines_and_nine_of_ten_are_within_120() {
        assertThat(longest(MAIN.files(), 180)).isEmpty();
        assertThat(ninth(MAIN.files())).isLessThanOrEqualTo(120);
    }

    @Test
    void no_file_of_tests_is_longer_than_180_lines_either() {
        assertThat(longest(TESTS.files(), 180)).isEmpty();
    }

    @Test
    void no_method_is_longer_than_30_lines_and_nine_of_ten_are_within_14() {
        assertThat(longest(MAIN.methods(), 30)).isEmpty();
        assertThat(ninth(MAIN.methods())).isLessThanOrEqualTo(14);
    }

    @Test
    void nine_of_ten_views_are_within_130_lines() {
        var views = MAIN.files().stream()
                .filter(it -> it.name().endsWith("View.java"))
                .toList();

        assertThat(views).isNotEmpty();
        assertThat(ninth(views)).isLessThanOrEqualTo(130);
    }

    @Test
    void of_types_that_are_no_records_two_of_three_are_closed() {
        var open = MAIN.types().stream().filter(SourceTree.Type::isPublic).count();

        assertThat(100 * (MAIN.types().size() - open))
                .as("%d of %d types are public", open, MAIN.types().size())
                .isGreaterThanOrEqualTo(65L * MAIN.types().size());
    }

    @Test
    void a_constructor_with_more_than_six_parameters_says_why() {
        assertThat(MAIN.crowdedConstructors()).isEmpty();
    }

    @Test
    void there_are_six_lines_of_tests_for_ten_lines_of_code() {
        var browserTests = BROWSER.lines(Set.of(".test.ts"));
        var code = MAIN.lines(Set.of(".java")) + BROWSER.lines(Set.of(".ts")) - browserTests;

        assertThat(10 * (TESTS.lines(Set.of(".java")) + browserTests)).isGreaterThanOrEqualTo(6 * code);
    }

    private static List<Measured> longest(List<Measured> all, int most) {
        return all.stream().filter(it -> it.lines() > most).toList();
    }

    /** The length within which nine of ten are. */
    private static int ninth(List<Measured> all) {
        var byLength = all.stream().sorted(comparingInt(Measured::lines)).toList();
        return byLength.get(Math.ceilDiv(9 * byLength.size(), 10) - 1).lines();
    }
}
