package app.laurel.ballot;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A draft as it is sealed: lines of the last try's id, the answers, and, if a ballot stands, its receipt number, moment and
 * answers.
 */
final class DraftCodec {
    private DraftCodec() {}

    /** A draft and the id of the try that made it, so that the same try again is known. */
    record Draft(KeptBallot kept, String lastTry) {
        static final Draft EMPTY = new Draft(KeptBallot.EMPTY, "");

        /** Whether this try made it. */
        boolean isSame(String tryId, Answers answers) {
            return lastTry.equals(tryId) && kept.answers().equals(answers);
        }
    }

    static byte[] encode(Draft draft) {
        var text = new StringBuilder(draft.lastTry())
                .append('\n')
                .append(draft.kept().answers());
        var cast = draft.kept().cast();
        if (cast != null) {
            text.append('\n').append(cast.number());
            text.append('\n').append(cast.at());
            text.append('\n').append(cast.answers());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Draft decode(int version, byte[] bytes, int criteria) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        var cast = lines.length < 5
                ? null
                : new KeptBallot.Cast(Answers.parse(lines[4], criteria), lines[2], Instant.parse(lines[3]));
        return new Draft(new KeptBallot(version, Answers.parse(lines[1], criteria), cast), lines[0]);
    }
}
