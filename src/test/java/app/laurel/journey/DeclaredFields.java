package app.laurel.journey;

import app.laurel.base.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The text fields that the source of the views declares, so that whoever walks through the pages cannot pass one by. */
final class DeclaredFields {
    private static final Path MAIN = Path.of("src", "main", "java", "app", "laurel");
    private static final Path BUNDLES = Path.of("src", "main", "resources", "vaadin-i18n");
    /** What takes text is made with its label: the end of a key in the bundles, or the beginning of that where a name follows. */
    private static final Pattern FIELD = Pattern.compile(
            "new (?:TextField|TextArea|EmailField|MailField|ComboBox<\\w*>|DatePicker|DateTimePicker)\\("
                    + "\\s*[\\w.]+\\(\\s*\"([\\w.-]+)\"");

    private final Properties words = new Properties();

    DeclaredFields(String language) {
        var bundle = language.equals(Language.KO.tag()) ? "translations_ko.properties" : "translations.properties";
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Those of which no name ends with the label. */
    Collection<String> missingIn(List<String> names) {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var module = MAIN.relativize(file).getName(0).toString();
                var declared = FIELD.matcher(Files.readString(file));
                while (declared.find()) {
                    var key = declared.group(1);
                    if (!isIn(names, module, key)) missing.add(file.getFileName() + " " + key);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return missing;
    }

    private boolean isIn(List<String> names, String module, String key) {
        return words.stringPropertyNames().stream()
                .filter(it -> it.startsWith(module + ".") || it.equals(key))
                .filter(it -> it.equals(key) || it.endsWith("." + key) || (key.endsWith(".") && it.contains(key)))
                .map(it -> ": " + words.getProperty(it).strip())
                .anyMatch(label -> names.stream().anyMatch(it -> it.contains(label)));
    }
}
