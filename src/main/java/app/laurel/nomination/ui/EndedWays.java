package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.Edition;
import app.laurel.edition.EndedCategories;
import app.laurel.nomination.CategoryRuling;
import app.laurel.nomination.CategoryRuling.Kind;
import app.laurel.nomination.CategoryRulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of the category of an address that is none of its year's any more, and where its nominations are now. */
@Component
class EndedWays {
    private final EndedCategories ended;
    private final CategoryRulings rulings;

    EndedWays(EndedCategories ended, CategoryRulings rulings) {
        this.ended = ended;
        this.rulings = rulings;
    }

    /**
     * The address of the category that took its nominations; a blank one, for the year, where it was withdrawn or one category is
     * left; empty where there never was one of this address.
     */
    Optional<String> follow(Edition year, String gone) {
        var isTheOneLeft = !year.hasSeveral() && year.terms().getFirst().slug().equals(gone);
        if (isTheOneLeft && !ended.list(year.id()).isEmpty()) return Optional.of("");
        return ended.find(year.id(), gone)
                .map(it -> ended.follow(year.id(), it))
                .map(it -> year.hasSeveral() && year.categoryIds().contains(it)
                        ? year.category(it).terms().slug()
                        : "");
    }

    /** The rulings that ended it and those that took it in, the first one first. */
    List<CategoryRuling> rulings(Edition year, String gone) {
        var endings = rulings.list(year).stream()
                .filter(it -> it.stands() && (it.kind() == Kind.MERGE || it.kind() == Kind.WITHDRAW))
                .toList();
        var led = new ArrayList<CategoryRuling>();
        var next = ended.find(year.id(), gone).flatMap(it -> ending(endings, it.id()));
        while (next.isPresent()) { // ends: into an ended category none is merged
            led.add(next.get());
            next = Optional.ofNullable(next.get().into()).flatMap(it -> ending(endings, it));
        }
        return led;
    }

    private static Optional<CategoryRuling> ending(List<CategoryRuling> endings, CategoryId category) {
        return endings.stream().filter(it -> it.category().equals(category)).findFirst();
    }
}
