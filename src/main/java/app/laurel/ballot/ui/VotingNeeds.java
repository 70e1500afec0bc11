package app.laurel.ballot.ui;

import static java.util.stream.Collectors.toMap;

import app.laurel.ballot.Participations;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.count.AwardRules;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryNeed;
import app.laurel.edition.CategoryNeeds;
import app.laurel.edition.Phase;
import app.laurel.nomination.Shortlists;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** While members vote: how many have in each category, in the steps in which everybody may know it, and whether that is too few. */
@Component
class VotingNeeds implements CategoryNeeds {
    private final Participations participations;
    private final Shortlists lists;
    private final Texts texts;

    VotingNeeds(Participations participations, Shortlists lists, Texts texts) {
        this.participations = participations;
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public Map<CategoryId, CategoryNeed> of(Question question) {
        if (question.phase() != Phase.VOTING) return Map.of();
        var listed = lists.fixed(question.year()).keySet();
        return question.year().categories().stream()
                .filter(it -> listed.contains(it.id()))
                .collect(toMap(Category::id, it -> need(it, question)));
    }

    private CategoryNeed need(Category category, Question question) {
        var ballots = participations.of(category).ballots();
        var quorum = category.rules().quorum();
        // why no share: a share of few ballots is few ratings
        var needed = Math.max(AwardRules.FEWEST_BALLOTS, quorum.ratings());
        var turnout = text(question, ballots < needed ? "few" : "enough", ballots, needed);
        var ratings = Math.max(1, quorum.ratings());
        var places =
                ratings > 1 || quorum.percent() > 0 ? " " + text(question, "quorum", ratings, quorum.percent()) : "";
        return new CategoryNeed(
                turnout + places,
                false,
                Links.imports(question.community(), question.year().year()));
    }

    private String text(Question question, String key, int... figures) {
        return texts.get(
                question.language(),
                "ballot.need." + key,
                IntStream.of(figures).boxed().toArray());
    }
}
