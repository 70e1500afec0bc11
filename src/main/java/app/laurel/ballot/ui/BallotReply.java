package app.laurel.ballot.ui;

import app.laurel.ballot.SavedBallot;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What the ballot's element is answered; exactly one of the first three is there.
 *
 * @param kept the ballot as it is kept now
 * @param newer a newer one from another device or window
 * @param refused a sentence that says why not
 * @param closed whether voting has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BallotReply(
        @Nullable State kept,
        @Nullable State newer,
        @Nullable String refused,
        boolean closed) {
    static BallotReply kept(SavedBallot ballot) {
        return new BallotReply(State.of(ballot), null, null, false);
    }

    static BallotReply newer(SavedBallot ballot) {
        return new BallotReply(null, State.of(ballot), null, false);
    }

    static BallotReply refused(String sentence) {
        return new BallotReply(null, null, sentence, false);
    }

    static BallotReply closed(String sentence) {
        return new BallotReply(null, null, sentence, true);
    }

    /** A kept ballot in text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(int version, String answers, @Nullable Cast cast) {
        static State of(SavedBallot ballot) {
            var cast = ballot.cast();
            var shown = cast == null
                    ? null
                    : new Cast(
                            cast.answers().toString(), cast.number(), cast.at().toString());
            return new State(ballot.version(), ballot.answers().toString(), shown);
        }
    }

    /** What was cast, its receipt number and the moment in ISO 8601. */
    record Cast(String answers, String number, String at) {}
}
