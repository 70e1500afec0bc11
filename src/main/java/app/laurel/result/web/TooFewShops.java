package app.laurel.result.web;

import app.laurel.base.text.Wording;
import app.laurel.edition.Category;
import java.util.Optional;

/** Why one of several categories gives no award although it has a list: no ballot can rate as many shops as the rules want. */
final class TooFewShops {
    private TooFewShops() {}

    /** In words; empty where so many are on the list that ballots can count. */
    static Optional<String> of(Category category, int listed, Wording words) {
        var wanted = category.rules().minimumOf(listed);
        var isShort = category.edition().hasSeveral() && listed > 0 && listed < wanted;
        return isShort ? Optional.of(words.get("result.year.few-shops", listed, wanted)) : Optional.empty();
    }
}
