package app.laurel.edition.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.NextDate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dates of the coming week: whoever moderates is to know of them before they come. */
@Component
class DateNeeds implements DeskNeeds {
    private static final int BEHIND_WORK = 70;
    private static final int WEEK = 7;
    private static final int SOON = 3;

    private final Editions editions;
    private final Texts texts;
    private final Clock clock;

    DateNeeds(Editions editions, Texts texts, Clock clock) {
        this.editions = editions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        return editions.listOf(question.community().id()).stream()
                .flatMap(it -> need(question, it).stream())
                .toList();
    }

    private Optional<DeskNeed> need(Question question, Edition edition) {
        return NextDate.of(edition, clock.instant())
                .filter(it -> it.days() <= WEEK)
                .map(it -> need(question, edition, it));
    }

    private DeskNeed need(Question question, Edition edition, NextDate next) {
        var language = question.language();
        var words = texts.get(
                language,
                "edition.need.date",
                edition.name().in(language),
                texts.get(language, "edition.milestone." + next.milestone()),
                Moments.of(next.at(), edition.schedule().zone(), language),
                next.days());
        var route = Links.edition(question.community().slug(), edition.year());
        return new DeskNeed(occasion(edition, next), BEHIND_WORK, words, route, false);
    }

    /** Spoken of a week before, three days before, and in the last hours. */
    private static String occasion(Edition edition, NextDate next) {
        var nearness = next.days() > SOON ? "week" : next.days() > 1 ? "days" : "hours";
        return edition.object() + "/" + next.milestone() + "/" + nearness;
    }
}
