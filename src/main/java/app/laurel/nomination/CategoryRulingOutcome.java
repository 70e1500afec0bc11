package app.laurel.nomination;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.DraftProblem;
import java.util.List;

/** What came of a ruling on a category. */
public sealed interface CategoryRulingOutcome {
    /** What no other form of the same ruling would help against. */
    sealed interface NotNow extends CategoryRulingOutcome {}

    /** It is in force, and public. */
    record Ruled() implements CategoryRulingOutcome {}

    /** The reason is too short to be read or too long to be kept. */
    record BadReason(RulingOutcome.OfReason because) implements CategoryRulingOutcome {}

    /** Nominations have not opened: categories are still written down, without reasons. */
    record NotBegun() implements NotNow {}

    /** Voting has opened: categories stand as the rules have them. */
    record CategoriesStand() implements NotNow {}

    /** The list of this category was given out. */
    record ListIsOut(Bilingual category) implements NotNow {}

    /** The year keeps one category at least. */
    record OnlyOne() implements NotNow {}

    /** The category, or the one that should have taken what goes, was merged or withdrawn meanwhile. */
    record CategoryEnded() implements NotNow {}

    /** A category is not merged into itself, and its nominees do not move to where they are. */
    record SameCategory() implements CategoryRulingOutcome {}

    /** Nobody was chosen to go, or nobody has nominations that could. */
    record NobodyGoes() implements CategoryRulingOutcome {}

    /** Rulings on nominees that would go are in force; they were made for the list of this category, and have to be undone first. */
    record RulingsStand(List<String> nominees) implements CategoryRulingOutcome {
        public RulingsStand {
            nominees = List.copyOf(nominees);
        }
    }

    /** Something is wrong with the name or the address. */
    record Refused(List<DraftProblem> problems) implements CategoryRulingOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
