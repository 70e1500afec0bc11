package app.laurel.ballot;

import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothReply.Broken;
import app.laurel.ballot.BoothReply.Done;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way of what voters send into the database: tries of one category, each of another voter, in one transaction and as many
 * statements as one of them takes. What is wrong with one try is that one's answer.
 */
@Component
class BoothGroup {
    private final Editions editions;
    private final Roll roll;
    private final Polls polls;
    private final VotersRows rows;
    private final BoothWriting writing;
    private final Clock clock;

    BoothGroup(Editions editions, Roll roll, Polls polls, VotersRows rows, BoothWriting writing, Clock clock) {
        this.editions = editions;
        this.roll = roll;
        this.polls = polls;
        this.rows = rows;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * Does what these tries ask for, and commits it.
     *
     * @param tries no two of one voter
     * @return what came of each, by voter: an outcome or an
     *     {@link org.springframework.security.access.AccessDeniedException} if the category is another community's, an
     *     {@link IllegalArgumentException} if the answers do not fit the ballot paper or the id was used for other answers
     * @throws org.springframework.dao.ConcurrencyFailureException if a row of a voter is held by somebody else; nothing was done
     *     then
     */
    @Transactional
    Map<MemberId, BoothReply> run(CategoryId id, List<BoothTry> tries, Waiting waiting) {
        var category = editions.category(id);
        var replies = new HashMap<MemberId, BoothReply>();
        var admitted = new ArrayList<BoothTry>();
        for (var asked : tries) {
            var refused = attempt(asked, replies, () -> refusal(category, asked));
            if (refused != null) replies.put(asked.voter(), new Done(refused));
            else if (!replies.containsKey(asked.voter())) admitted.add(asked);
        }
        if (admitted.isEmpty()) return replies;
        var poll = polls.open(category).orElse(null);
        if (poll == null) {
            for (var asked : admitted) replies.put(asked.voter(), new Done(VotingNotOpen.of(category.edition())));
            return replies;
        }
        writing.write(poll, decide(poll, admitted, waiting, replies), replies);
        return replies;
    }

    private List<BoothTurn> decide(
            Poll poll, List<BoothTry> tries, Waiting waiting, Map<MemberId, BoothReply> replies) {
        var tagged = new TreeMap<VoterTag, BoothTry>();
        for (var asked : tries) tagged.put(poll.key().tag(new Voter.OfMember(asked.voter())), asked);
        var found = rows.of(poll.category().id(), tagged, waiting);
        // why: asked after the key is held, so that a count that begins at the close waits for these ballots
        var taken = poll.takesBallotsAt(clock.instant());
        var turns = new ArrayList<BoothTurn>();
        tagged.forEach((tag, asked) -> {
            var turn = attempt(asked, replies, () -> BoothTurn.of(poll, asked, tag, found.get(tag), taken));
            switch (turn) {
                case null -> {}
                case BoothTurn.Answered(var outcome) -> replies.put(asked.voter(), new Done(outcome));
                default -> turns.add(turn);
            }
        });
        return turns;
    }

    /** Why this member cannot do so now; null if nothing is in the way. */
    private @Nullable BoothOutcome refusal(Category category, BoothTry asked) {
        var edition = category.edition();
        var standing = roll.of(asked.member(), edition);
        TryId.require(asked.id());
        if (asked.isSave() && !category.takesVotesAt(clock.instant())) return VotingNotOpen.of(edition);
        if (asked.act() == BoothTry.Act.WITHDRAW) return null;
        var refused = NotOnTheRoll.of(standing, edition);
        if (refused == null)
            asked.answers().requireMarks(category.rules().criteria().size());
        return refused;
    }

    /** Nothing in here asks the database, so that what fails leaves the transaction as it is. */
    private static <T> @Nullable T attempt(
            BoothTry asked, Map<MemberId, BoothReply> replies, Supplier<@Nullable T> work) {
        try {
            return work.get();
        } catch (DataAccessException ofAll) {
            throw ofAll;
        } catch (RuntimeException ofThis) {
            replies.put(asked.voter(), new Broken(ofThis));
            return null;
        }
    }

    /** Whether to wait for whoever holds a voter's row. */
    enum Waiting {
        /** As long as the database lets one wait. */
        FOR_OTHERS,
        /** Those who wait behind would have to wait, too. */
        NOT_AT_ALL
    }
}
