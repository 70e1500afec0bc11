package app.laurel.result.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.Results;
import java.util.List;
import org.springframework.stereotype.Component;

/** Alarms moderators of results that are not stored as they were signed, or not any more. */
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
                .filter(it -> !isSound(it))
                .map(it -> texts.get(language, "result.alarm", it.name().in(language)))
                .toList();
    }

    /** Every version is what was signed, and what came out is still there. */
    private boolean isSound(Edition edition) {
        return results.isSound(edition.id())
                && results.listVersions(edition.id()).stream().allMatch(it -> results.isSound(edition.id(), it))
                && (edition.publishedAt() == null
                        || results.findPublished(edition.id()).isPresent());
    }
}
