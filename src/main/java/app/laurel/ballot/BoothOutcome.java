package app.laurel.ballot;

import app.laurel.edition.Edition;
import app.laurel.edition.RollStatus;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of saving or casting a member's ballot: the ballot as it is kept now, or a reason that the voter can act on. */
public sealed interface BoothOutcome permits BoothOutcome.Saved, BoothOutcome.NewerElsewhere, BoothOutcome.Refusal {
    /** It is stored durably. */
    record Saved(SavedBallot ballot) implements BoothOutcome {}

    /** Another device or window was quicker; nothing was changed. */
    record NewerElsewhere(SavedBallot ballot) implements BoothOutcome {}

    /** Why a member may not vote now, however often it is tried. */
    sealed interface Refusal extends BoothOutcome permits NotOnTheRoll, VotingNotOpen {}

    /**
     * The member joined after the day that the rules name, or was written down only after the roll was frozen.
     *
     * @param joinedOn the day on which the member came onto the list of members
     * @param why what keeps the member off the roll
     */
    record NotOnTheRoll(LocalDate joinedOn, LocalDate joinedBy, Why why) implements Refusal {
        /** Why a member who stands like this may not vote; null for one who may. */
        static @Nullable NotOnTheRoll of(RollStatus standing, Edition edition) {
            var joinedBy = edition.rules().joinedBy();
            var zone = edition.schedule().zone();
            return switch (standing) {
                case RollStatus.OnTheRoll _ -> null;
                case RollStatus.JoinedLater(var joinedOn, var by) -> new NotOnTheRoll(joinedOn, joinedBy, Why.LATER);
                case RollStatus.SamePerson(var joinedOn) -> new NotOnTheRoll(joinedOn, joinedBy, Why.OTHER_ADDRESS);
                case RollStatus.TooRecent(var claimed, var writtenAt, var days) ->
                    new NotOnTheRoll(LocalDate.ofInstant(writtenAt, zone), joinedBy, Why.LATER);
                case RollStatus.WrittenLater(var claimed, var writtenAt, var frozenAt) ->
                    new NotOnTheRoll(LocalDate.ofInstant(writtenAt, zone), joinedBy, Why.LATER);
            };
        }
    }

    /** What keeps a member off the roll. */
    enum Why {
        /** The member came onto the list of members too late. */
        LATER,
        /** The person is on the roll under another address. */
        OTHER_ADDRESS;

        /** The part of text keys that names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
