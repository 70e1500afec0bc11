package app.laurel.tally.document;

import app.laurel.count.AwardCount;
import app.laurel.tally.document.ResultDocument.BallotsPart;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code result.json}: the whole count as canonical JSON (RFC 8785), so that whoever counts the same ballots by the
 * same rules gets the same bytes.
 */
public final class CountDocument {
    private CountDocument() {}

    /** The bytes of a count by these rules; see {@link ResultWriting#of} for the ballots file. */
    public static byte[] of(PublishedRules published, AwardCount count, @Nullable String ballotsFile) {
        return of(published, count, ballotsFile, Corrected.NONE);
    }

    /** The same of a corrected count. */
    public static byte[] of(
            PublishedRules published, AwardCount count, @Nullable String ballotsFile, Corrected corrected) {
        return ResultCodec.encode(ResultWriting.of(published, count, ballotsFile, corrected));
    }

    /** The same of a count in which too few ballots count; see {@link ResultWriting#ofTooFew}. */
    public static byte[] ofTooFew(
            PublishedRules published, BallotsPart ballots, @Nullable String ballotsFile, Corrected corrected) {
        return ResultCodec.encode(
                ResultWriting.ofTooFew(published, ballots.cast(), ballots.counted(), ballotsFile, corrected));
    }
}
