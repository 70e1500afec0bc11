package app.laurel.community.ui;

import app.laurel.audit.RecordedAct;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Row;
import app.laurel.community.ActLog.NamedAct;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return new Row(words.name(act.name(), language))
                .with(named.object())
                .with(words.who(named, language))
                .withNote(Moments.of(act.at(), zone, language))
                .folding(lines(act, language, zone));
    }

    private List<String> lines(RecordedAct act, Language language, ZoneId zone) {
        var before = facts.line(act.before(), language, zone);
        var after = facts.line(act.after(), language, zone);
        var reason = Objects.requireNonNullElse(act.reason(), "");
        return Stream.of(
                        labelled("community.acts.before", before, language),
                        labelled("community.acts.after", after, language),
                        labelled("community.acts.reason", reason, language),
                        facts.line(act.facts(), language, zone))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private String labelled(String key, String line, Language language) {
        return line.isEmpty() ? "" : texts.get(language, key, line);
    }
}
