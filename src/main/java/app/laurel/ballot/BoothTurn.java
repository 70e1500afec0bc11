package app.laurel.ballot;

import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.ballot.DraftCodec.Draft;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be written for one try, by what is there before it. */
sealed interface BoothTurn {
    /** Nothing: this is the answer. */
    record Answered(BoothOutcome outcome) implements BoothTurn {}

    /**
     * The draft.
     *
     * @param isFirst whether the voter had saved nothing, and no row is locked
     */
    record ToSave(BoothTry asked, VoterTag tag, SavedBallot next, boolean isFirst) implements BoothTurn {}

    /**
     * The ballot, and the draft with it; both are locked.
     *
     * @param before what was kept until now
     */
    record ToCast(BoothTry asked, VoterTag tag, SavedBallot before, Optional<SealedBallot> ballot, Choice choice)
            implements BoothTurn {}

    /**
     * Decides about one try.
     *
     * @param isTaken whether the box takes ballots now
     * @throws IllegalArgumentException if the answers do not fit the ballot paper, or the id was used for other answers
     */
    static BoothTurn of(Poll poll, BoothTry asked, VoterTag tag, @Nullable VotersRow found, boolean isTaken) {
        var row = found == null ? VotersRow.NONE : found;
        var before = Drafts.open(poll.category(), poll.key(), tag, row);
        var kept = before.kept();
        if (asked.isSave()) return save(asked, tag, before);
        if (before.lastTry().equals(asked.id())) return new Answered(repeated(before, asked));
        if (kept.version() != asked.version()) return new Answered(new NewerElsewhere(kept));
        var choice = asked.answers().choice(poll.criteria());
        poll.paper().requireFits(choice);
        return isTaken
                ? new ToCast(asked, tag, kept, row.ballot(), choice)
                : new Answered(VotingNotOpen.of(poll.category().edition()));
    }

    private static BoothTurn save(BoothTry asked, VoterTag tag, Draft before) {
        var kept = before.kept();
        if (before.isSame(asked.id(), asked.answers())) return new Answered(new Saved(kept));
        if (kept.version() != asked.version()) return new Answered(new NewerElsewhere(kept));
        var next = new SavedBallot(asked.version() + 1, asked.answers(), kept.cast());
        return new ToSave(asked, tag, next, asked.version() == 0);
    }

    private static BoothOutcome repeated(Draft before, BoothTry asked) {
        if (asked.act() == BoothTry.Act.CAST && !before.isSame(asked.id(), asked.answers())) {
            throw new IllegalArgumentException("got a try's id with other answers than the first time");
        }
        return new Saved(before.kept());
    }
}
