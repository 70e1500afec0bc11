package app.laurel.edition.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms moderators of rules that are not stored as they were fixed. */
@Component
class RulesAlarm implements DeskAlarm {
    private final Editions editions;
    private final Texts texts;

    RulesAlarm(Editions editions, Texts texts) {
        this.editions = editions;
        this.texts = texts;
    }

    @Override
    public List<String> list(CommunityId community, Language language) {
        return editions.listOf(community).stream()
                .filter(RulesAlarm::isChanged)
                .map(it -> texts.get(language, "edition.alarm", it.name().in(language)))
                .toList();
    }

    private static boolean isChanged(Edition edition) {
        var frozen = edition.frozen();
        return frozen != null && !frozen.isSound();
    }
}
