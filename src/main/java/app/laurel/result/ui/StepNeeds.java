package app.laurel.result.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.ResultDesk;
import app.laurel.result.ResultStep;
import app.laurel.result.ResultSteps;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** After the close: what each year's result waits for. Whoever is tied to a shop in the running has nothing to do there. */
@Component
class StepNeeds implements DeskNeeds {
    private static final int BEHIND_CONFIRMING = 15;

    private final Editions editions;
    private final ResultSteps steps;
    private final ResultDesk desk;
    private final Texts texts;

    StepNeeds(Editions editions, ResultSteps steps, ResultDesk desk, Texts texts) {
        this.editions = editions;
        this.steps = steps;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        return editions.listOf(question.community().id()).stream()
                .flatMap(it -> needs(question, it))
                .toList();
    }

    private Stream<DeskNeed> needs(Question question, Edition edition) {
        var waiting = steps.list(edition);
        if (waiting.isEmpty() || !desk.listOwnShops(question.by(), edition.id()).isEmpty()) return Stream.of();
        return waiting.stream().map(it -> need(question, edition, it));
    }

    private DeskNeed need(Question question, Edition edition, ResultStep step) {
        var language = question.language();
        var at = step.date();
        var date = at == null ? "" : Moments.of(at, edition.schedule().zone(), language);
        var words = texts.get(
                language, "result.need.step." + step.kind(), edition.name().in(language), date);
        var occasion = edition.object() + "/" + step.kind() + "/" + step.key();
        var route = Links.result(question.community().slug(), edition.year());
        return new DeskNeed(occasion, BEHIND_CONFIRMING, words, route, true);
    }
}
