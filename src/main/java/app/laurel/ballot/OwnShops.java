package app.laurel.ballot;

import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.nomination.Shortlists;
import app.laurel.shop.Tie;
import app.laurel.shop.Ties;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves out what owners and staff marked for their own shop, before anything is counted or published: the public file holds an
 * empty place there, as it does for everybody who did not mark that shop, so a recount finds the same and learns nobody's name. What somebody
 * becomes after the close leaves nothing out: else figures that were seen could be mended by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnShops {
    private final Ties ties;
    private final Shortlists shortlists;
    private final BallotStore ballots;
    private final Members members;

    OwnShops(Ties ties, Shortlists shortlists, BallotStore ballots, Members members) {
        this.members = members;
        this.ties = ties;
        this.shortlists = shortlists;
        this.ballots = ballots;
    }

    /** Those of the listed shops to which a member was tied at some moment since voting opened. */
    List<ShortlistedShop> of(Member member, Category category, Collection<ShortlistedShop> listed) {
        var own = ties.of(
                member.ofSamePerson(),
                category.edition().community(),
                category.schedule().votingOpens());
        return listed.stream().filter(it -> own.contains(it.shop().id())).toList();
    }

    /** The reader, which is shown no mark that a voter gave to an own shop. */
    BallotBox.BallotReader leavingOut(Category category, CategoryKey key, BallotBox.BallotReader reader) {
        var own = byBallot(category, key);
        if (own.isEmpty()) return reader;
        return ballot -> {
            var shops = own.get(ballot.id());
            if (shops != null) ballot.leaveOut(shops);
            reader.read(ballot);
        };
    }

    private Map<UUID, Set<Integer>> byBallot(Category category, CategoryKey key) {
        var numbers = new HashMap<ShopId, Integer>();
        shortlists.fixed(category).forEach(it -> numbers.put(it.shop().id(), it.number()));
        var byTag = new HashMap<VoterTag, Set<Integer>>();
        var tied = ties.list(
                category.edition().community(),
                category.schedule().votingOpens(),
                category.schedule().votingCloses());
        var persons = members.ofSamePersons(
                category.edition().community(), tied.stream().map(Tie::member).collect(Collectors.toSet()));
        for (Tie tie : tied) {
            var number = numbers.get(tie.shop());
            if (number == null) continue;
            for (var voter : persons.getOrDefault(tie.member(), Set.of(tie.member()))) {
                var tag = key.tag(new Voter.OfMember(voter));
                byTag.computeIfAbsent(tag, it -> new HashSet<>()).add(number);
            }
        }
        var byBallot = new HashMap<UUID, Set<Integer>>();
        ballots.ids(category.id(), byTag.keySet()).forEach((tag, id) -> byBallot.put(id, byTag.get(tag)));
        return byBallot;
    }
}
