package app.laurel.nomination.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.LikelyDuplicates;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Between nominations and voting: nominees that look like one shop, on which nobody has decided. */
@Component
class DuplicateNeeds implements DeskNeeds {
    private static final int BEFORE_THE_LIST = 19;

    private final Editions editions;
    private final Shortlists lists;
    private final LikelyDuplicates duplicates;
    private final Impartiality impartiality;
    private final Texts texts;
    private final Clock clock;

    DuplicateNeeds(
            Editions editions,
            Shortlists lists,
            LikelyDuplicates duplicates,
            Impartiality impartiality,
            Texts texts,
            Clock clock) {
        this.editions = editions;
        this.lists = lists;
        this.duplicates = duplicates;
        this.impartiality = impartiality;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        var now = clock.instant();
        return editions.listOf(question.community().id()).stream()
                .filter(it -> it.phaseAt(now) == Phase.SHORTLISTING && !lists.areAllPublic(it))
                .filter(it -> impartiality.shopsOf(question.by().account(), it).isEmpty())
                .flatMap(it -> need(question, it).stream())
                .toList();
    }

    private Optional<DeskNeed> need(Question question, Edition edition) {
        var pairs = pairs(question, edition);
        if (pairs == 0) return Optional.empty();
        var name = edition.name().in(question.language());
        return Optional.of(new DeskNeed(
                edition.object() + "/duplicates/" + pairs,
                BEFORE_THE_LIST,
                texts.get(question.language(), "nomination.duplicates.need", name, pairs),
                Links.shortlist(question.community().slug(), edition.year()),
                false));
    }

    private int pairs(Question question, Edition edition) {
        return edition.categories().stream()
                .filter(it -> !lists.isPublic(it))
                .mapToInt(it -> duplicates
                        .list(question.by(), it.id(), lists.draft(question.by(), it.id()))
                        .size())
                .sum();
    }
}
