package app.laurel.community.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.ActLog.NamedAct;
import org.springframework.stereotype.Component;

/** Acts in words. */
@Component
class ActWords {
    static final String ACT = "community.act.";

    private final Texts texts;

    ActWords(Texts texts) {
        this.texts = texts;
    }

    /** What was done; an act without a text of its own is shown by the name under which it is on record. */
    String name(String act, Language language) {
        return texts.bundle(language).containsKey(ACT + act) ? texts.get(language, ACT + act) : act;
    }

    /** Who did it. */
    String who(NamedAct act, Language language) {
        return act.who().orElseGet(() -> texts.get(language, "community.acts.nobody"));
    }
}
