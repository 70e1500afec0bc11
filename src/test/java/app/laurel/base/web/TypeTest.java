package app.laurel.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeTest {
    private static final Path SLICES = Path.of("src/main/resources/META-INF/resources/laurel/type");
    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern RULE = Pattern.compile(
            "font-family:\"([^\"]+)\";font-weight:(\\d+);font-display:(\\w+);src:url\\(type/([^)]+)\\).*unicode-range:([^}]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"Pretendard 400", "Pretendard 700"})
    void every_character_of_our_texts_is_in_a_slice_or_src_main_sh_make_type_has_to_run_again(String face)
            throws IOException {
        var drawn = rules("type.css")
                .filter(it -> face.equals(it.group(1) + " " + it.group(2)))
                .flatMap(it -> characters(it.group(5)))
                .toList();

        assertThat(drawn).containsAll(charactersOfTexts());
    }

    @Test
    void every_slice_is_there_and_no_other_and_none_holds_a_text_back() throws IOException {
        var rules = Stream.concat(rules("type.css"), rules("type-names.css")).toList();

        try (var files = Files.list(SLICES)) {
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".woff2")))
                    .containsExactlyInAnyOrderElementsOf(
                            rules.stream().map(it -> it.group(4)).toList());
        }
        assertThat(rules).allMatch(it -> "swap".equals(it.group(3)));
    }

    @Test
    void no_character_is_fetched_twice_for_one_face() throws IOException {
        for (var face : new String[] {"Pretendard400", "Pretendard700", "Gowun Batang700"}) {
            assertThat(Stream.concat(rules("type.css"), rules("type-names.css"))
                            .filter(it -> face.equals(it.group(1) + it.group(2)))
                            .flatMap(it -> characters(it.group(5))))
                    .doesNotHaveDuplicates();
        }
    }

    private static Stream<MatchResult> rules(String sheet) throws IOException {
        return RULE.matcher(Files.readString(Path.of("frontend", sheet))).results();
    }

    private static Stream<Integer> characters(String ranges) {
        return Stream.of(ranges.split(",", -1))
                .map(it -> it.substring(2).split("-", -1))
                .flatMap(it -> Stream.iterate(
                        Integer.parseInt(it[0], 16),
                        at -> at <= Integer.parseInt(it[it.length - 1], 16),
                        at -> at + 1));
    }

    private static Stream<Integer> texts(Path bundle) {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(bundle, UTF_8)) {
            texts.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts.values().stream().flatMap(it -> it.toString().codePoints().boxed());
    }

    private static Set<Integer> charactersOfTexts() throws IOException {
        try (var bundles = Files.list(BUNDLES)) {
            return bundles.flatMap(TypeTest::texts)
                    .filter(it -> !Character.isISOControl(it))
                    .collect(Collectors.toSet());
        }
    }
}
