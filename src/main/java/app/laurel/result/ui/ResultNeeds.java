package app.laurel.result.ui;

import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Texts;
import app.laurel.base.text.Wording;
import app.laurel.base.ui.Links;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryNeed;
import app.laurel.edition.CategoryNeeds;
import app.laurel.edition.Phase;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import app.laurel.result.ResultChangedException;
import app.laurel.result.ResultDesk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After the close: which categories are still to be counted, what came of the others, and whether the year waits for signatures. */
@Component
class ResultNeeds implements CategoryNeeds {
    private final ResultDesk desk;
    private final Texts texts;

    ResultNeeds(ResultDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** What is known of a year. */
    private record Standing(
            Set<CategoryId> running,
            List<Category> missing,
            @Nullable CountedResult counted) {
        @Nullable CountedPart part(Category category) {
            return counted == null ? null : counted.find(category.id()).orElse(null);
        }
    }

    @Override
    public Map<CategoryId, CategoryNeed> of(Question question) {
        if (question.phase() != Phase.COUNTING && question.phase() != Phase.PUBLISHED) return Map.of();
        var by = question.by();
        var year = question.year();
        var mayAct = desk.listOwnShops(by, year.id()).isEmpty();
        try {
            var standing = new Standing(
                    desk.listRuns(by, year.id()).keySet(),
                    desk.listMissing(by, year.id()),
                    desk.findCounted(by, year.id()).orElse(null));
            return year.categories().stream().collect(toMap(Category::id, it -> need(question, it, standing, mayAct)));
        } catch (ResultChangedException changed) {
            var words = texts.get(question.language(), "result.need.changed");
            return year.categories().stream().collect(toMap(Category::id, it -> need(question, words, mayAct)));
        }
    }

    private CategoryNeed need(Question question, Category category, Standing standing, boolean mayAct) {
        Wording words = (key, arguments) -> texts.get(question.language(), key, arguments);
        if (standing.running().contains(category.id())) return need(question, words.get("result.need.counting"), false);
        if (standing.missing().contains(category)) return need(question, words.get("result.need.count"), mayAct);
        var part = standing.part(category);
        var counted = standing.counted();
        if (part == null || counted == null) return need(question, words.get("result.desk.no-list"), false);
        var outcome = CategoryWords.of(words, part, question.language());
        if (!counted.waitsForSignatures()) return need(question, outcome, false);
        return need(question, words.get("result.need.sign", outcome), mayAct && !counted.signedByMe());
    }

    private static CategoryNeed need(Question question, String words, boolean waits) {
        return new CategoryNeed(
                words, waits, Links.result(question.community(), question.year().year()));
    }
}
