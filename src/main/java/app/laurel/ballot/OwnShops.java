package app.laurel.ballot;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Edition;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves out what owners and staff marked for their own shop, before anything is counted or published: the public file holds an
 * empty place there, as it does for everybody who did not mark that shop, so a recount finds the same and learns nobody's name.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnShops {
    private final Ties ties;
    private final Shortlists shortlists;
    private final BallotStore ballots;

    OwnShops(Ties ties, Shortlists shortlists, BallotStore ballots) {
        this.ties = ties;
        this.shortlists = shortlists;
        this.ballots = ballots;
    }

    /** Those of the listed shops to which a member was tied at some moment since voting opened. */
    List<ShortlistedShop> of(MemberId member, Edition edition, Collection<ShortlistedShop> listed) {
        var own = ties.of(member, edition.community(), edition.schedule().votingOpens());
        return listed.stream().filter(it -> own.contains(it.shop().id())).toList();
    }

    /** The reader, which is shown no mark that a voter gave to an own shop. */
    BallotBox.BallotReader leavingOut(Edition edition, EditionKey key, BallotBox.BallotReader reader) {
        var own = byBallot(edition, key);
        if (own.isEmpty()) return reader;
        return ballot -> {
            var shops = own.get(ballot.id());
            if (shops != null) ballot.leaveOut(shops);
            reader.read(ballot);
        };
    }

    private Map<UUID, Set<Integer>> byBallot(Edition edition, EditionKey key) {
        var numbers = new HashMap<ShopId, Integer>();
        shortlists.fixed(edition).forEach(it -> numbers.put(it.shop().id(), it.number()));
        var byTag = new HashMap<VoterTag, Set<Integer>>();
        for (Tie tie : ties.list(edition.community(), edition.schedule().votingOpens())) {
            var number = numbers.get(tie.shop());
            if (number == null) continue;
            var tag = key.tag(new Voter.OfMember(tie.member()));
            byTag.computeIfAbsent(tag, it -> new HashSet<>()).add(number);
        }
        var byBallot = new HashMap<UUID, Set<Integer>>();
        ballots.ids(edition.id(), byTag.keySet()).forEach((tag, id) -> byBallot.put(id, byTag.get(tag)));
        return byBallot;
    }
}
