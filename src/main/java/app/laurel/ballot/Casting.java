package app.laurel.ballot;

import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import java.util.ArrayList;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way a ballot gets into the box, for one voter as for a file of them: lock the voter's row, keep the version before, add
 * the next one with the commitment before it in its chain. The same choice again changes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Casting {
    private static final int BALLOTS_AT_ONCE = 500;

    private final BallotStore store;

    Casting(BallotStore store) {
        this.store = store;
    }

    /** Casts these ballots of one edition; all of them, or, by the exception, none. */
    CastCount cast(Poll poll, SequencedMap<Voter, Choice> choices, Progress progress) {
        var byTag = new TreeMap<VoterTag, Choice>();
        choices.forEach((voter, choice) -> byTag.put(poll.key().tag(voter), choice));
        var sum = CastCount.NOTHING;
        var block = new TreeMap<VoterTag, Choice>();
        for (var entry : byTag.entrySet()) {
            block.put(entry.getKey(), entry.getValue());
            if (block.size() == BALLOTS_AT_ONCE) {
                sum = sum.plus(castBlock(poll, block));
                block.clear();
                progress.at(sum.ballots(), byTag.size());
            }
        }
        return sum.plus(castBlock(poll, block));
    }

    private CastCount castBlock(Poll poll, Map<VoterTag, Choice> choices) {
        if (choices.isEmpty()) return CastCount.NOTHING;
        var present = store.lock(poll.edition(), choices.keySet());
        var next = new ArrayList<SealedBallot>();
        var replaced = new ArrayList<SealedBallot>();
        choices.forEach((tag, choice) -> {
            var before = present.get(tag);
            var version = nextVersion(poll, before, choice);
            if (version == null) return;
            next.add(poll.key().close(tag, version));
            if (before != null) replaced.add(before);
        });
        store.supersede(poll.edition(), replaced);
        store.add(poll.edition(), next);
        return new CastCount(next.size() - replaced.size(), replaced.size(), choices.size() - next.size());
    }

    /** The version to add; null where the voter has cast just this already. */
    private static @Nullable Ballot nextVersion(Poll poll, @Nullable SealedBallot before, Choice choice) {
        if (before == null) return Ballot.first(poll.publicId(), poll.key().newBallotId(), choice);
        var current = poll.key().open(before, choice.marks().criteria());
        if (current.choice().equals(choice)) return null;
        return new Ballot(poll.publicId(), before.id(), before.seq() + 1, before.commitment(), choice);
    }

    /** Where ballots go: an edition that takes votes, and its key. */
    record Poll(EditionId edition, UUID publicId, EditionKey key) {}

    /** What came of casting: ballots new, changed, and the same as before. */
    record CastCount(int added, int changed, int unchanged) {
        static final CastCount NOTHING = new CastCount(0, 0, 0);

        int ballots() {
            return added + changed + unchanged;
        }

        CastCount plus(CastCount other) {
            return new CastCount(added + other.added, changed + other.changed, unchanged + other.unchanged);
        }
    }
}
