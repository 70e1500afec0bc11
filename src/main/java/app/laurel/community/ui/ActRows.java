package app.laurel.community.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Row;
import app.laurel.community.ActLog.NamedAct;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Shows acts, each as a row: who, what, when, before, after, why. */
@Component
class ActRows {
    private final ActWords words;
    private final FactWords facts;
    private final Texts texts;

    ActRows(ActWords words, FactWords facts, Texts texts) {
        this.words = words;
        this.facts = facts;
        this.texts = texts;
    }

    Row row(NamedAct named, Language language, ZoneId zone) {
        var act = named.act();
        var row = new Row(words.name(act.name(), language))
                .with(named.object())
                .with(words.who(named, language) + " · " + Moments.of(act.at(), zone, language));
        var before = facts.line(act.before(), language, zone);
        var after = facts.line(act.after(), language, zone);
        var reason = act.reason();
        if (!before.isEmpty()) row.with(texts.get(language, "community.acts.before", before));
        if (!after.isEmpty()) row.with(texts.get(language, "community.acts.after", after));
        if (reason != null && !reason.isEmpty()) row.with(texts.get(language, "community.acts.reason", reason));
        return act.facts().isEmpty() ? row : row.withNote(facts.line(act.facts(), language, zone));
    }
}
