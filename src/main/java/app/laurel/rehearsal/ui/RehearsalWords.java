package app.laurel.rehearsal.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.edition.NextDate;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the year of a rehearsal stands, in words. */
@Component
class RehearsalWords {
    private final Communities communities;
    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    RehearsalWords(Communities communities, Editions editions, Texts texts, Clock clock) {
        this.communities = communities;
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    /** The phase of the only year of the community with this name in addresses; empty where there is none. */
    String phase(String slug, Language language) {
        return communities.findBySlug(slug).stream()
                .flatMap(it -> editions.listOf(it.id()).stream())
                .findFirst()
                .map(it -> texts.get(language, "rehearsal.phase", phase(it, language)))
                .orElse("");
    }

    String phase(Edition year, Language language) {
        var phase = year.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        return texts.get(language, "edition.phase." + phase);
    }

    /** What comes next, and when it would; nothing where no date is to come. */
    String next(Edition year, Language language) {
        return NextDate.of(year, clock.instant())
                .map(it -> texts.get(
                        language, "rehearsal.next", milestone(it.milestone(), language), at(year, it.at(), language)))
                .orElseGet(() -> texts.get(language, "rehearsal.next.none"));
    }

    String milestone(Milestone milestone, Language language) {
        return texts.get(language, "edition.milestone." + milestone);
    }

    String at(Edition year, Instant moment, Language language) {
        return Moments.of(moment, year.schedule().zone(), language);
    }

    /** The next date that can be brought to now, if there is one. */
    Optional<Milestone> nextOf(Edition year) {
        return NextDate.of(year, clock.instant()).map(NextDate::milestone);
    }
}
