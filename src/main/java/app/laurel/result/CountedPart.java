package app.laurel.result;

import app.laurel.edition.Category;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.time.Instant;

/**
 * The count of one category as moderators see it before it is published.
 *
 * @param hash of the document
 */
@SuppressWarnings("ArrayRecordComponent")
public record CountedPart(Category category, ResultDocument document, byte[] hash, Instant countedAt) {
    /**
     * A count as it is kept.
     *
     * @throws ResultChangedException if its document is of another category
     */
    static CountedPart of(Category category, ResultPart part) {
        var count = part.count();
        return new CountedPart(category, document(category, count), count.hash(), count.countedAt());
    }

    /** The document of a count, once it is known that it is of this category. */
    static ResultDocument document(Category category, CountRow count) {
        var document = ResultCodec.decode(count.document());
        if (document.edition().id().equals(category.publicId().toString())) return document;
        throw new ResultChangedException("got the count of another category than " + category.id());
    }
}
