package app.laurel.nomination.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import java.util.List;
import org.springframework.stereotype.Component;

/** Between nominations and voting: the lists that are to be looked through and given out. */
@Component
class ListNeeds implements DeskNeeds {
    private static final int BEHIND_RESULTS = 20;

    private final ListsInTheMaking making;
    private final Texts texts;

    ListNeeds(ListsInTheMaking making, Texts texts) {
        this.making = making;
        this.texts = texts;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        return making.of(question).map(it -> need(question, it)).toList();
    }

    private DeskNeed need(Question question, Edition edition) {
        var language = question.language();
        var schedule = edition.schedule();
        var words = texts.get(
                language,
                "nomination.desk.need",
                edition.name().in(language),
                Moments.of(schedule.votingOpens(), schedule.zone(), language));
        var route = Links.shortlist(question.community().slug(), edition.year());
        return new DeskNeed(edition.object() + "/list", BEHIND_RESULTS, words, route, true);
    }
}
