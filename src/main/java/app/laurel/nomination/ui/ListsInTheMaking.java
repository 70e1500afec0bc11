package app.laurel.nomination.ui;

import app.laurel.community.DeskNeeds.Question;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The years between nominations and voting of which a moderator may still make lists: not those in which a shop of theirs takes part. */
@Component
class ListsInTheMaking {
    private final Editions editions;
    private final Shortlists lists;
    private final Impartiality impartiality;
    private final Clock clock;

    ListsInTheMaking(Editions editions, Shortlists lists, Impartiality impartiality, Clock clock) {
        this.editions = editions;
        this.lists = lists;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    Stream<Edition> of(Question question) {
        var now = clock.instant();
        return editions.listOf(question.community().id()).stream()
                .filter(it -> it.phaseAt(now) == Phase.SHORTLISTING && !lists.areAllPublic(it))
                .filter(it -> impartiality.shopsOf(question.by().account(), it).isEmpty());
    }
}
