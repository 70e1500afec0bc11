package app.laurel.community;

import app.laurel.base.text.Texts;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * Things of one kind that wait together and are only counted: one sentence for all of them.
 *
 * @param key of the sentence, which is given the number
 * @param route the page where they are, in the community with this name in addresses
 * @param count how many wait
 */
public record CountedNeeds(
        int order, String key, UnaryOperator<String> route, Texts texts, ToIntFunction<Question> count)
        implements DeskNeeds {
    @Override
    public List<DeskNeed> of(Question question) {
        var waiting = count.applyAsInt(question);
        if (waiting == 0) return List.of();
        var words = texts.get(question.language(), key, waiting);
        var page = route.apply(question.community().slug());
        return List.of(new DeskNeed(key + "/" + waiting, order, words, page, false));
    }
}
