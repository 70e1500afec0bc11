package app.laurel.ballot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is sealed: the last try's id, the answers, and, if something was cast, its receipt number, moment and answers. Each
 * part follows its length in two bytes, so that none can pass for another; zeros fill it up, so that its length says nothing of
 * the answers.
 */
final class DraftCodec {
    private static final int PARTS = 5;
    private static final int FIXED_BYTES = 200;
    private static final int MARKS_APART = 6;

    private DraftCodec() {}

    /** A draft and the id of the try that made it, so that the same try again is known. */
    record Draft(SavedBallot kept, String lastTry) {
        static final Draft EMPTY = new Draft(SavedBallot.EMPTY, "");

        /** Whether the draft was saved by this very try with these answers. */
        boolean isSame(String tryId, Answers answers) {
            return lastTry.equals(tryId) && kept.answers().equals(answers);
        }
    }

    /** The bytes of a draft; all drafts of a list are as long as one that answers all of it. */
    static byte[] encode(Draft draft, int shops, int criteria) {
        var longest = FIXED_BYTES + 2 * shops * (criteria + MARKS_APART);
        var bytes = ByteBuffer.allocate(Math.max(longest, FIXED_BYTES + written(draft)));
        var cast = draft.kept().cast();
        put(bytes, draft.lastTry());
        put(bytes, draft.kept().answers().toString());
        put(bytes, cast == null ? "" : cast.number());
        put(bytes, cast == null ? "" : cast.at().toString());
        put(bytes, cast == null ? "" : cast.answers().toString());
        return bytes.array();
    }

    private static int written(Draft draft) {
        var cast = draft.kept().cast();
        return draft.kept().answers().toString().length()
                + (cast == null ? 0 : cast.answers().toString().length());
    }

    static Draft decode(int version, byte[] bytes, int criteria) {
        var all = ByteBuffer.wrap(bytes);
        var parts = new String[PARTS];
        for (var part = 0; part < PARTS; part++) {
            parts[part] = next(all);
        }
        var answers = Answers.parse(parts[1], criteria);
        return new Draft(new SavedBallot(version, answers, cast(parts, criteria)), parts[0]);
    }

    private static SavedBallot.@Nullable Cast cast(String[] parts, int criteria) {
        if (parts[2].isEmpty()) return null;
        return new SavedBallot.Cast(Answers.parse(parts[4], criteria), parts[2], Instant.parse(parts[3]));
    }

    private static void put(ByteBuffer bytes, String text) {
        var part = text.getBytes(StandardCharsets.UTF_8);
        bytes.putShort((short) part.length).put(part);
    }

    private static String next(ByteBuffer bytes) {
        var part = new byte[Short.toUnsignedInt(bytes.getShort())];
        bytes.get(part);
        return new String(part, StandardCharsets.UTF_8);
    }
}
