package app.laurel.comment;

import app.laurel.base.id.CommentId;
import app.laurel.ratelimit.Decision;

/** What came of sending a comment: it stands, or a reason that the member can act on. */
public sealed interface PostOutcome {
    /** It stands, since now or since it was sent before. */
    record Posted(CommentId id) implements PostOutcome {}

    /** Nothing that can be seen was written. */
    record Empty() implements PostOutcome {}

    /** It has this many characters, more than {@link Comments#LONGEST}. */
    record TooLong(int length) implements PostOutcome {}

    /** The member has chosen no public name yet. */
    record NameMissing() implements PostOutcome {}

    /** The member's public name looks like one of a moderator of the community. */
    record NameTaken() implements PostOutcome {}

    /** Too many in a day. */
    record Limited(Decision.Refused by) implements PostOutcome {}

    /** Those who speak for the shop have replied to this comment. */
    record Answered() implements PostOutcome {}

    /** The thread has as many replies as it may have. */
    record Full() implements PostOutcome {}

    /** What it is about is not public any more, or what it replies to was hidden or taken back. */
    record Closed() implements PostOutcome {}
}
