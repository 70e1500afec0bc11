package app.laurel.result.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.ResultCorrection;
import app.laurel.result.Results;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Alarms moderators of results that are not stored as they were signed, or not any more, and of corrections that nobody decided. */
@Component
class ResultAlarm implements DeskAlarm {
    private final Editions editions;
    private final Results results;
    private final ResultCorrection correction;
    private final Texts texts;

    ResultAlarm(Editions editions, Results results, ResultCorrection correction, Texts texts) {
        this.editions = editions;
        this.results = results;
        this.correction = correction;
        this.texts = texts;
    }

    @Override
    public List<String> list(CommunityId community, Language language) {
        return editions.listOf(community).stream()
                .flatMap(it ->
                        keys(it).map(key -> texts.get(language, key, it.name().in(language))))
                .toList();
    }

    private Stream<String> keys(Edition edition) {
        return Stream.concat(
                isSound(edition) ? Stream.of() : Stream.of("result.alarm"),
                correction.isSound(edition.id()) ? Stream.of() : Stream.of("result.correct.alarm"));
    }

    /** Every version is what was signed, and what came out is still there. */
    private boolean isSound(Edition edition) {
        return results.isSound(edition.id())
                && results.listVersions(edition.id()).stream().allMatch(it -> results.isSound(edition.id(), it))
                && (edition.publishedAt() == null
                        || results.findYear(edition.id()).isPresent());
    }
}
