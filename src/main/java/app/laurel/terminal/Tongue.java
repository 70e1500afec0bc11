package app.laurel.terminal;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.count.exact.UncountableException;
import app.laurel.tally.document.UnusableRulesException;
import java.util.Objects;

/** Tells people in a terminal what there is to tell, in their language. */
final class Tongue {
    private static final Texts TEXTS = new Texts();

    private final Language language;

    Tongue(Language language) {
        this.language = language;
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

    /** Says why nothing can be counted. */
    String say(UncountableException refused) {
        return TEXTS.get(
                language,
                "tally.obstacle." + refused.obstacle(),
                refused.arguments().stream().map(Objects::toString).toArray());
    }

    /** Says what is wrong with the rules document. */
    String say(UnusableRulesException refused) {
        return TEXTS.get(
                language, "tally.rules." + refused.kind(), refused.arguments().toArray());
    }

    /** Says what is wrong, and where. */
    String say(UnusableInputException unusable) {
        var what = say(unusable.told());
        return unusable.line() == 0 ? what : say("line", unusable.line(), what);
    }
}
