package app.laurel.ballot.ui;

import app.laurel.ballot.KeptBallot;
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
record Reply(
        @Nullable Paper kept,
        @Nullable Paper newer,
        @Nullable String refused,
        boolean closed) {
    static Reply kept(KeptBallot ballot) {
        return new Reply(Paper.of(ballot), null, null, false);
    }

    static Reply newer(KeptBallot ballot) {
        return new Reply(null, Paper.of(ballot), null, false);
    }

    static Reply refused(String sentence) {
        return new Reply(null, null, sentence, false);
    }

    static Reply closed(String sentence) {
        return new Reply(null, null, sentence, true);
    }

    /** A kept ballot in text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Paper(int version, String answers, @Nullable Cast cast) {
        static Paper of(KeptBallot ballot) {
            var cast = ballot.cast();
            var shown = cast == null
                    ? null
                    : new Cast(
                            cast.answers().toString(), cast.number(), cast.at().toString());
            return new Paper(ballot.version(), ballot.answers().toString(), shown);
        }
    }

    /** What was cast, its receipt number and the moment in ISO 8601. */
    record Cast(String answers, String number, String at) {}
}
