package app.laurel.ballot;

import app.laurel.base.Progress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Casts one voter's ballot, whose version before is locked: the version that stands then. */
    CastOutcome.Counted cast(Poll poll, VoterTag tag, Optional<SealedBallot> before, Choice choice) {
        var present = before.map(it -> Map.of(tag, it)).orElseGet(Map::of);
        return castBlock(poll, Map.of(tag, choice), present).getFirst().counted();
    }

    /** The same of several voters: the versions that stand then. */
    Map<VoterTag, CastOutcome.Counted> cast(
            Poll poll, Map<VoterTag, Choice> choices, Map<VoterTag, SealedBallot> before) {
        return castBlock(poll, choices, before).stream()
                .collect(Collectors.toMap(it -> it.ballot().tag(), Stands::counted));
    }

    /** Casts these ballots of one category; all of them, or, by the exception, none. */
    CastCount cast(Poll poll, SequencedMap<Voter, Choice> choices, Progress progress) {
        var byTag = new TreeMap<VoterTag, Choice>();
        choices.forEach((voter, choice) -> byTag.put(poll.key().tag(voter), choice));
        var sum = CastCount.NOTHING;
        var block = new TreeMap<VoterTag, Choice>();
        for (var entry : byTag.entrySet()) {
            block.put(entry.getKey(), entry.getValue());
            if (block.size() == BALLOTS_AT_ONCE) {
                sum = sum.plus(count(castBlock(poll, block)));
                block.clear();
                progress.at(sum.ballots(), byTag.size());
            }
        }
        return sum.plus(count(castBlock(poll, block)));
    }

    private List<Stands> castBlock(Poll poll, Map<VoterTag, Choice> choices) {
        if (choices.isEmpty()) return List.of();
        return castBlock(
                poll, choices, store.lock(poll.category().id(), choices.keySet(), BoothGroup.Waiting.FOR_OTHERS));
    }

    private List<Stands> castBlock(Poll poll, Map<VoterTag, Choice> choices, Map<VoterTag, SealedBallot> present) {
        var category = poll.category().id();
        var now = choices.entrySet().stream()
                .map(it -> stands(poll, it.getKey(), present.get(it.getKey()), it.getValue()))
                .toList();
        var changed = ballots(now, How.CHANGED);
        store.supersede(
                category, changed.stream().map(it -> present.get(it.tag())).toList());
        store.replace(category, changed);
        store.add(category, ballots(now, How.ADDED));
        return now;
    }

    private static Stands stands(Poll poll, VoterTag tag, @Nullable SealedBallot before, Choice choice) {
        var version = nextVersion(poll, before, choice);
        if (version != null)
            return new Stands(poll.key().close(tag, version, poll.shops()), before == null ? How.ADDED : How.CHANGED);
        return new Stands(Objects.requireNonNull(before), How.UNCHANGED);
    }

    private static List<SealedBallot> ballots(List<Stands> now, How how) {
        return now.stream().filter(it -> it.how() == how).map(Stands::ballot).toList();
    }

    /** The version to add; null where the voter has cast just this already. */
    private static @Nullable Ballot nextVersion(Poll poll, @Nullable SealedBallot before, Choice choice) {
        var publicId = poll.category().publicId();
        if (before == null) return Ballot.first(publicId, poll.key().newBallotId(), choice);
        var current = poll.key().open(before, publicId, choice.marks().criteria());
        if (current.choice().equals(choice)) return null;
        return new Ballot(publicId, before.id(), before.seq() + 1, before.commitment(), choice);
    }

    /** The version of a ballot that stands after a cast. */
    private record Stands(SealedBallot ballot, How how) {
        CastOutcome.Counted counted() {
            return new CastOutcome.Counted(ballot.seq(), ballot.commitment(), how != How.UNCHANGED);
        }
    }

    private enum How {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    private static CastCount count(List<Stands> now) {
        return new CastCount(
                ballots(now, How.ADDED).size(),
                ballots(now, How.CHANGED).size(),
                ballots(now, How.UNCHANGED).size());
    }
}
