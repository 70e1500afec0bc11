package app.laurel.ballot.ui;

import app.laurel.ballot.VotingDoor;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Member;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a voter is shown of one category when it is opened, in words. */
@Component
class CategoryPapers {
    private final VotingDoor door;
    private final BallotWords words;

    CategoryPapers(VotingDoor door, BallotWords words) {
        this.door = door;
        this.words = words;
    }

    CategoryPaper of(Member member, CategoryId category) {
        return switch (door.enter(member, category)) {
            case Entry.Opened opened -> paper(opened);
            case Entry.WithoutList _ -> CategoryPaper.refused(words.get("ballot.category.empty"), false);
            case Entry.Refused _ -> CategoryPaper.refused(words.get("ballot.closed.title"), true);
            case Entry.Several _ -> throw new IllegalStateException("got a year, want a category");
        };
    }

    private CategoryPaper paper(Entry.Opened opened) {
        var own = ownShops(opened);
        return new CategoryPaper(
                words.shops(opened.ballot()),
                words.criteria(opened.category()),
                words.ofInterest(opened.category()),
                own.isEmpty() ? null : own,
                null,
                false);
    }

    /** Said before the first mark: what is marked for an own shop is not counted. Empty where none is. */
    String ownShops(Entry.Opened opened) {
        var own = opened.ballot().own().stream()
                .map(it -> it.shop().name().in(words.language()))
                .collect(Collectors.joining(", "));
        if (own.isEmpty()) return "";
        return words.get(opened.category().rules().wantsEveryShop() ? "ballot.own.every" : "ballot.own", own);
    }
}
