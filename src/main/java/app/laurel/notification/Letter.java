package app.laurel.notification;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is laid out: the same for its text and its HTML part.
 *
 * @param key begins the keys of its texts: {@code .subject}, {@code .title}, {@code .lead}, {@code .button}, {@code .end}
 * @param link absolute address behind the button
 * @param code six digits; null for none
 * @param arguments fill the places in its texts
 */
public record Letter(
        Texts texts,
        Language language,
        String key,
        String link,
        @Nullable String code,
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
        return words.add(t("end")).add("Laurel").toString();
    }
}
