package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is laid out: the same for its text and its HTML part.
 *
 * @param key begins the keys of its texts: {@code .subject}, {@code .title}, {@code .lead}, {@code .button}, {@code .end}
 * @param link absolute address behind the button
 * @param code six digits or a receipt's number; null for none
 * @param stop absolute address that ends such mail; null for mail that nobody can be spared
 * @param arguments fill the places in its texts
 */
public record Letter(
        Texts texts,
        Language language,
        String key,
        String link,
        @Nullable String code,
        @Nullable String stop,
        List<Object> arguments) {
    public Letter {
        arguments = List.copyOf(arguments);
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
        words.add(t("end"));
        if (stop != null) words.add(stopText() + "\n" + stop);
        return words.add("Laurel").toString();
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
