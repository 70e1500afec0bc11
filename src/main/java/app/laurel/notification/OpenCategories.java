package app.laurel.notification;

import app.laurel.ballot.Participations;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In which categories of a year members have still to vote. One without a list takes no vote, so it is open to nobody. */
@Component
class OpenCategories {
    private final Participations participations;
    private final Shortlists shortlists;

    OpenCategories(Participations participations, Shortlists shortlists) {
        this.participations = participations;
        this.shortlists = shortlists;
    }

    /** By member, in the order of the rules; who has voted in all is left out. */
    Map<MemberId, List<Category>> of(Edition edition, Collection<MemberId> members) {
        var votedOn = votedOn(edition);
        var voted = participations.voted(edition.categoryIds(), members);
        var open = new HashMap<MemberId, List<Category>>();
        for (var member : members) {
            var done = voted.getOrDefault(member, Set.of());
            var left = votedOn.stream().filter(it -> !done.contains(it.id())).toList();
            if (!left.isEmpty()) open.put(member, left);
        }
        return open;
    }

    private List<Category> votedOn(Edition edition) {
        if (!edition.hasSeveral()) return edition.categories();
        var lists = shortlists.fixed(edition);
        return edition.categories().stream()
                .filter(it ->
                        isVotedOn(it, lists.getOrDefault(it.id(), List.of()).size()))
                .toList();
    }

    /** On a list that is shorter than what a ballot has to rate, none counts. */
    private static boolean isVotedOn(Category category, int listed) {
        return listed > 0 && listed >= category.rules().minimumOf(listed);
    }
}
