package app.laurel.ballot;

import app.laurel.ballot.VotersRow.SealedDraft;
import app.laurel.base.id.CategoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draft and ballot of several voters, locked where they are about to be changed, in one order everywhere. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VotersRows {
    private final DraftGroupStore drafts;
    private final BallotStore ballots;

    VotersRows(DraftGroupStore drafts, BallotStore ballots) {
        this.drafts = drafts;
        this.ballots = ballots;
    }

    /**
     * The rows as they are now; none of another device of these voters goes on until the transaction ends. Only what is saved for
     * the first time finds nothing to lock.
     *
     * <p>Nothing was kept before version 1, so the row is made first then: a row that is not there cannot be locked.
     */
    Map<VoterTag, VotersRow> of(CategoryId category, Map<VoterTag, BoothTry> tries, BoothGroup.Waiting waiting) {
        var rows = new HashMap<>(drafts.lockWithBallot(category, tags(tries, it -> it.version() > 0), waiting));
        var missing = new TreeSet<>(tries.keySet());
        missing.removeAll(rows.keySet());
        var firsts = tags(tries, it -> !it.isSave());
        firsts.retainAll(missing);
        rows.putAll(lockFirst(category, firsts, waiting));
        missing.removeAll(firsts);
        rows.putAll(drafts.find(category, missing));
        return rows;
    }

    /** Of one voter, who may have neither. */
    VotersRow lock(CategoryId category, VoterTag tag) {
        return lockFirst(category, new TreeSet<>(List.of(tag)), BoothGroup.Waiting.FOR_OTHERS)
                .getOrDefault(tag, VotersRow.NONE);
    }

    private Map<VoterTag, VotersRow> lockFirst(
            CategoryId category, SortedSet<VoterTag> tags, BoothGroup.Waiting waiting) {
        if (tags.isEmpty()) return Map.of();
        var none = new TreeMap<VoterTag, SealedDraft>();
        for (var tag : tags) none.put(tag, SealedDraft.NONE);
        var made = drafts.addIfNone(category, none);
        var cast = ballots.lock(category, tags, waiting);
        var rows = new HashMap<VoterTag, VotersRow>();
        made.forEach((tag, draft) -> rows.put(tag, new VotersRow(draft, Optional.ofNullable(cast.get(tag)))));
        return rows;
    }

    private static SortedSet<VoterTag> tags(Map<VoterTag, BoothTry> tries, Predicate<BoothTry> wanted) {
        var tags = new TreeSet<VoterTag>();
        tries.forEach((tag, asked) -> {
            if (wanted.test(asked)) tags.add(tag);
        });
        return tags;
    }
}
