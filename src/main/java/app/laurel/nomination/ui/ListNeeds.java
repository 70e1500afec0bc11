package app.laurel.nomination.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Links;
import app.laurel.community.DeskNeed;
import app.laurel.community.DeskNeeds;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Between nominations and voting: the lists that are to be looked through and given out. */
@Component
class ListNeeds implements DeskNeeds {
    private static final int BEHIND_RESULTS = 20;

    private final Editions editions;
    private final Shortlists lists;
    private final Impartiality impartiality;
    private final Texts texts;
    private final Clock clock;

    ListNeeds(Editions editions, Shortlists lists, Impartiality impartiality, Texts texts, Clock clock) {
        this.editions = editions;
        this.lists = lists;
        this.impartiality = impartiality;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<DeskNeed> of(Question question) {
        var now = clock.instant();
        return editions.listOf(question.community().id()).stream()
                .filter(it -> it.phaseAt(now) == Phase.SHORTLISTING && !lists.areAllPublic(it))
                .filter(it -> impartiality.shopsOf(question.by().account(), it).isEmpty())
                .map(it -> need(question, it))
                .toList();
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
