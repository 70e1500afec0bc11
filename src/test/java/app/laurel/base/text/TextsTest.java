package app.laurel.base.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a translation must keep to, in every language that is listed; {@code src/docs/translating.md} says it to translators. */
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final NamedTexts NAMED = NamedTexts.inSources();

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_in_the_language_and_none_besides(Language language) throws IOException {
        assertThat(new TreeSet<>(keys(file(language)))).isEqualTo(new TreeSet<>(keys(file(Language.EN))));
    }

    @ParameterizedTest
    @EnumSource
    void no_key_stands_twice_and_no_text_is_empty(Language language) throws IOException {
        assertThat(keys(file(language))).doesNotHaveDuplicates();
        assertThat(keys(file(Language.EN)))
                .allSatisfy(key -> assertThat(texts.get(language, key).isBlank())
                        .as(key)
                        .isEqualTo(texts.get(Language.EN, key).isBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void a_text_tells_the_same_figures_in_each_language(Language language) {
        var english = texts.bundle(Language.EN);
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(places(texts.get(language, key))).as(key).isEqualTo(places(english.getString(key))));
    }

    /** Where something is put in, an apostrophe is written twice or as ’; a single one hides what stands behind it. */
    @ParameterizedTest
    @EnumSource
    void a_text_with_places_can_be_filled_in(Language language) {
        var bundle = texts.bundle(language);
        assertThat(bundle.keySet().stream()
                        .filter(key -> PLACE.matcher(bundle.getString(key)).find()))
                .allSatisfy(key -> {
                    var text = bundle.getString(key);
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(text, language.locale()))
                            .as(key)
                            .doesNotThrowAnyException();
                });
    }

    @Test
    void every_text_is_used() throws IOException {
        assertThat(keys(file(Language.EN)))
                .hasSizeGreaterThan(3_000)
                .allSatisfy(key -> assertThat(NAMED.contains(key)).as(key).isTrue());
    }

    @Test
    void a_text_that_nothing_names_is_found() {
        assertThat(List.of("base.act.flamingo", "edition.rules.count.flamingo", "nowhere.at.all"))
                .noneMatch(NAMED::contains);
    }

    @Test
    void the_languages_are_those_of_the_files_and_of_the_addresses() throws IOException {
        var tags = Arrays.stream(Language.values()).map(Language::tag).collect(toSet());

        assertThat(Language.TAGS.split("\\|")).containsExactlyInAnyOrderElementsOf(tags);
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Language.values())
                            .map(TextsTest::file)
                            .toList());
        }
        assertThat(Files.readAllLines(Path.of("frontend", "work", "work.ts")))
                .containsAll(tags.stream()
                        .filter(it -> !it.equals(Language.EN.tag()))
                        .map("import 'altcha/i18n/%s';"::formatted)
                        .toList());
    }

    private static String file(Language language) {
        return language == Language.EN
                ? "translations.properties"
                : "translations_%s.properties".formatted(language.tag());
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(it -> places.add(it.group()));
        return places;
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.substring(0, it.indexOf('=')).strip())
                .toList();
    }
}
