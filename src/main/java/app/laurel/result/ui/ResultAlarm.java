package app.laurel.result.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.edition.Editions;
import app.laurel.result.Results;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms moderators of results that are not stored as they were signed. */
@Component
class ResultAlarm implements DeskAlarm {
    private final Editions editions;
    private final Results results;
    private final Texts texts;

    ResultAlarm(Editions editions, Results results, Texts texts) {
        this.editions = editions;
        this.results = results;
        this.texts = texts;
    }

    @Override
    public List<String> list(CommunityId community, Language language) {
        return editions.listOf(community).stream()
                .filter(it -> !results.isSound(it.id()))
                .map(it -> texts.get(language, "result.alarm", it.name().in(language)))
                .toList();
    }
}
