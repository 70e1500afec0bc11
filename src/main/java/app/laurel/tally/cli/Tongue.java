package app.laurel.tally.cli;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells people in a terminal what there is to tell, in their language. */
final class Tongue {
    private static final Texts TEXTS = new Texts();

    private final Language language;

    Tongue(Language language) {
        this.language = language;
    }

    /** The language of a terminal, as its environment says it: Korean, or else English. */
    static Language of(Map<String, String> environment) {
        return Stream.of("LAUREL_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                        .map(environment::get)
                        .filter(it -> it != null && !it.isEmpty())
                        .findFirst()
                        .filter(it -> it.startsWith("ko"))
                        .isPresent()
                ? Language.KO
                : Language.EN;
    }

    /** Says it; figures stay as exact as they are. */
    String say(Told told) {
        var arguments = told.arguments().stream()
                .map(it -> it instanceof Told part ? say(part) : Objects.toString(it))
                .toArray();
        return TEXTS.get(language, "tally.cli." + told.key(), arguments);
    }

    String say(String key, Object... arguments) {
        return say(Told.of(key, arguments));
    }

    /** Says what is wrong, and where. */
    String say(UnusableInputException unusable) {
        var what = say(unusable.told());
        return unusable.line() == 0 ? what : say("line", unusable.line(), what);
    }
}
