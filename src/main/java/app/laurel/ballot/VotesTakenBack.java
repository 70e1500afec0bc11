package app.laurel.ballot;

import app.laurel.base.UnreadableRowException;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.AllYears;
import app.laurel.edition.Editions;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a member who goes has left open, in every year of the community. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VotesTakenBack {
    private final VotersDeparture departure;
    private final CategoryKeys keys;
    private final Drafts drafts;
    private final Editions editions;
    private final AllYears years;
    private final Clock clock;

    VotesTakenBack(
            VotersDeparture departure,
            CategoryKeys keys,
            Drafts drafts,
            Editions editions,
            AllYears years,
            Clock clock) {
        this.departure = departure;
        this.keys = keys;
        this.drafts = drafts;
        this.editions = editions;
        this.years = years;
        this.clock = clock;
    }

    /** @throws UnreadableRowException if a vote that may be open lies in a year that cannot be read */
    void takeBack(CommunityId community, MemberId member) {
        years.listUnreadable(community).forEach(it -> takeBackUnreadable(member, it));
        editions.listOf(community).stream()
                .flatMap(it -> it.categories().stream())
                .forEach(it -> departure.forget(member, it));
    }

    /** A draft is found by the number of its category alone. Once the key is destroyed there is none, and no vote is open. */
    private void takeBackUnreadable(MemberId member, EditionId id) {
        var categories = years.listCategories(id);
        // why: what lies in a year whose categories are gone is found by nobody, and comes back with them
        if (categories.isEmpty() && years.mayTakeVotes(id, clock.instant()))
            throw new UnreadableRowException(id.object());
        for (var category : categories) {
            if (keys.find(category).isEmpty()) continue;
            if (years.mayTakeVotes(id, clock.instant())) throw new UnreadableRowException(id.object());
            drafts.remove(category, member);
        }
    }
}
