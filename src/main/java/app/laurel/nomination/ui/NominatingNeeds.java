package app.laurel.nomination.ui;

import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.edition.CategoryNeed;
import app.laurel.edition.CategoryNeeds;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.ListStanding;
import app.laurel.nomination.ListStanding.State;
import app.laurel.nomination.YearLists;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Until voting opens: what is nominated and ruled in each category and whether its list is out; from then on, which has no list. */
@Component
class NominatingNeeds implements CategoryNeeds {
    private final YearLists lists;
    private final Impartiality impartiality;
    private final Texts texts;

    NominatingNeeds(YearLists lists, Impartiality impartiality, Texts texts) {
        this.lists = lists;
        this.impartiality = impartiality;
        this.texts = texts;
    }

    @Override
    public Map<CategoryId, CategoryNeed> of(Question question) {
        var phase = question.phase();
        if (phase == Phase.PREPARING || phase.compareTo(Phase.VOTING) > 0) return Map.of();
        var standings = lists.list(question.by(), question.year().id());
        var isAnyFixed = standings.stream().anyMatch(it -> it.listed() > 0);
        var mayAct =
                impartiality.shopsOf(question.by().account(), question.year()).isEmpty();
        return standings.stream()
                .filter(it -> phase != Phase.VOTING || it.listed() == 0)
                .collect(toMap(
                        it -> it.category().id(),
                        it -> phase == Phase.VOTING ? without(question, it, isAnyFixed) : need(question, it, mayAct)));
    }

    /** Of a category on which nobody votes: for good once the others have their lists. */
    private CategoryNeed without(Question question, ListStanding standing, boolean isAnyFixed) {
        return new CategoryNeed(
                text(question, isAnyFixed ? "no-list" : "no-lists", standing),
                false,
                route(question.community(), question.year(), standing));
    }

    private CategoryNeed need(Question question, ListStanding standing, boolean mayAct) {
        var isDue = question.phase() == Phase.SHORTLISTING
                && standing.state() == State.IN_THE_MAKING
                && standing.nominees() > 0;
        var words = text(question, key(standing), standing);
        return new CategoryNeed(
                isDue ? words + " " + text(question, "give-out", standing) : words,
                isDue && mayAct,
                route(question.community(), question.year(), standing));
    }

    private String text(Question question, String key, ListStanding standing) {
        return texts.get(
                question.language(),
                "nomination.need." + key,
                standing.nominees(),
                standing.nominators(),
                fewest(standing));
    }

    private static String key(ListStanding standing) {
        return switch (standing.state()) {
            case FIXED -> "no-list";
            case OUT -> "out";
            case IN_THE_MAKING -> {
                if (standing.nominators() == 0 && standing.nominees() == 0) yield "nobody";
                yield standing.nominees() < fewest(standing) ? "few" : "nominating";
            }
        };
    }

    private static int fewest(ListStanding standing) {
        return Math.max(1, standing.category().rules().minimumOf(standing.nominees()));
    }

    private static String route(String community, Edition year, ListStanding standing) {
        return year.hasSeveral()
                ? Links.shortlist(
                        community, year.year(), standing.category().terms().slug())
                : Links.shortlist(community, year.year());
    }
}
