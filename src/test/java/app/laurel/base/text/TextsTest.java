package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertThat(new TreeSet<>(keys("translations_ko.properties")))
                .isEqualTo(new TreeSet<>(keys("translations.properties")));
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (var file : List.of("translations.properties", "translations_ko.properties")) {
            assertThat(keys(file)).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_text_tells_the_same_figures_in_both_languages() {
        var texts = new Texts();
        var english = texts.bundle(Language.EN);
        var korean = texts.bundle(Language.KO);
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(places(korean.getString(key))).as(key).isEqualTo(places(english.getString(key))));
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
