package app.laurel.result.ui;

import app.laurel.base.text.Wording;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import app.laurel.result.CountOutcome;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of the count of one category.
 *
 * @param outcome null where it failed
 */
record CategoryOutcome(Category category, @Nullable CountOutcome outcome) {
    boolean isCounted() {
        return outcome instanceof CountOutcome.Counted;
    }

    /** Whether nothing is wrong, so that it is told in passing. */
    boolean isPassing() {
        return outcome != null && !(outcome instanceof CountOutcome.BoxChanged);
    }

    /** The sentence, which names the category where there are several. */
    String words(Wording texts, Function<Instant, String> moments) {
        var words = CountWords.of(texts, moments, outcome);
        if (!category.edition().hasSeveral()) return words;
        return texts.get("result.desk.category.told", category.name().in(Reader.language()), words);
    }
}
