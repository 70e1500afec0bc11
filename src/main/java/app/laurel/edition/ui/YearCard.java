package app.laurel.edition.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskCard;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On top of the desk: each year that is prepared, under way or just published; without one, the way to the next. */
@Service
class YearCard implements DeskCard {
    private static final Duration JUST_PUBLISHED = Duration.ofDays(30);
    private static final int FIRST = 10;

    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    YearCard(Editions editions, Texts texts, Clock clock) {
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Component> show(CommunityId community, String slug, Locale locale) {
        var now = clock.instant();
        var language = Language.of(locale);
        var years = editions.listOf(community).stream()
                .filter(it -> isShown(it, now))
                .<Component>map(it -> new YearLine(it, now, slug, language))
                .toList();
        return years.isEmpty() ? List.of(none(slug, language)) : years;
    }

    private EmptyState none(String slug, Language language) {
        var begin = new LinkButton(Links.newEdition(slug), texts.get(language, "edition.new"));
        return new EmptyState(texts.get(language, "edition.line.none"), begin);
    }

    private static boolean isShown(Edition edition, Instant now) {
        var published = edition.publishedAt();
        if (published != null) return published.isAfter(now.minus(JUST_PUBLISHED));
        return edition.phaseAt(now) == Phase.PREPARING || edition.isUnderWayAt(now);
    }

    @Override
    public int order() {
        return FIRST;
    }
}
