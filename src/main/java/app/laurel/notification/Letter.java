package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is laid out: the same for its text and its HTML part.
 *
 * @param key begins the keys of its texts: {@code .subject}, {@code .title}, {@code .lead}, {@code .button}, {@code .end}
 * @param link absolute address behind the button
 * @param code six digits, the code of a claim or a receipt's number; null for none
 * @param stop absolute address that ends such mail; null for mail that nobody can be spared
 * @param arguments fill the places in its texts
 * @param rows what it lists, below the sentence {@code .code}; none in most letters
 */
public record Letter(
        Texts texts,
        Language language,
        String key,
        String link,
        @Nullable String code,
        @Nullable String stop,
        List<Object> arguments,
        List<Row> rows) {
    public Letter {
        arguments = List.copyOf(arguments);
        rows = List.copyOf(rows);
    }

    /** One that lists nothing. */
    public Letter(
            Texts texts,
            Language language,
            String key,
            String link,
            @Nullable String code,
            @Nullable String stop,
            List<Object> arguments) {
        this(texts, language, key, link, code, stop, arguments, List.of());
    }

    /**
     * A line of what it lists.
     *
     * @param leads whether the value is an address, to which the name leads
     */
    public record Row(String name, String value, boolean leads) {
        public Row(String name, String value) {
            this(name, value, false);
        }

        /** One that leads to a page. */
        static Row leading(String name, String address) {
            return new Row(name, address, true);
        }
    }

    /** A text of this letter. */
    public String t(String part) {
        return texts.get(language, key + "." + part, arguments.toArray());
    }

    /** The part without layout. */
    String text() {
        var words = new StringJoiner("\n\n", "", "\n")
                .add(t("title"))
                .add(t("lead"))
                .add(link);
        if (code != null) words.add(t("code") + "\n\n    " + code);
        if (!rows.isEmpty()) words.add(t("code") + "\n\n" + listed());
        words.add(t("end"));
        if (stop != null) words.add(stopText() + "\n" + stop);
        return words.add("Laurel").toString();
    }

    private String listed() {
        return rows.stream()
                .map(it -> "    " + it.name() + "\n    " + it.value())
                .collect(Collectors.joining("\n\n"));
    }

    /** What stands beside the way out. */
    public String stopText() {
        return texts.get(language, "notification.stop");
    }

    /** Whether the code is long, and so set in smaller type. */
    public boolean hasLongCode() {
        return code != null && code.length() > 6;
    }
}
