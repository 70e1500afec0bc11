package app.laurel.nomination.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import app.laurel.nomination.LikelyDuplicates;
import app.laurel.nomination.Shortlists;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Between nominations and voting: nominees that look like one shop, on which nobody has decided. */
@Component
class DuplicateNeeds implements DeskNeeds {
    private static final int BEFORE_THE_LIST = 19;

    private final ListsInTheMaking making;
    private final Shortlists lists;
    private final LikelyDuplicates duplicates;
    private final Texts texts;

    DuplicateNeeds(ListsInTheMaking making, Shortlists lists, LikelyDuplicates duplicates, Texts texts) {
        this.making = making;
        this.lists = lists;
        this.duplicates = duplicates;
        this.texts = texts;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        return making.of(question).flatMap(it -> need(question, it).stream()).toList();
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
