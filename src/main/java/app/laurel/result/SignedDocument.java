package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.Edition;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.YearDocument;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two people sign of a year: the document of its one count, or the one document over the counts of its categories.
 *
 * @param year over the counts; null where the one count is what is signed
 * @param bytes that are signed
 * @param hash SHA-256 of them
 * @param parts the counts of which it is made, in the order of the rules
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedDocument(@Nullable YearDocument year, byte[] bytes, byte[] hash, List<ResultPart> parts) {
    SignedDocument {
        parts = List.copyOf(parts);
    }

    /** What is made of these counts of a year, whose rules are fixed. */
    static SignedDocument of(Edition edition, List<ResultPart> parts) {
        if (!edition.hasSeveral()) return ofOne(parts, parts.getFirst().count().hash());
        var hashes = parts.stream()
                .collect(Collectors.toMap(
                        it -> edition.category(it.category()).publicId().toString(), ResultPart::hex));
        var rules = Objects.requireNonNull(edition.frozen()).document();
        var bytes =
                YearDocument.of(rules.getBytes(StandardCharsets.UTF_8), hashes).encode();
        return read(bytes, ResultCodec.hash(bytes), parts);
    }

    /**
     * What is kept, once it is known to be made of exactly these counts.
     *
     * @param document over several counts; null where there is one
     * @throws ResultChangedException if it is made of others, of more or of fewer, or is not what its hash says
     */
    static SignedDocument read(byte @Nullable [] document, byte[] hash, List<ResultPart> parts) {
        return document == null ? ofOne(parts, hash) : ofSeveral(document, hash, parts);
    }

    private static SignedDocument ofOne(List<ResultPart> parts, byte[] hash) {
        if (parts.size() != 1) throw changed("a result of %d counts, want one".formatted(parts.size()));
        var count = parts.getFirst().count();
        if (!Arrays.equals(count.hash(), hash)) throw changed("another count than the one that was signed");
        return new SignedDocument(null, count.document(), hash, parts);
    }

    private static SignedDocument ofSeveral(byte[] document, byte[] hash, List<ResultPart> parts) {
        if (!Arrays.equals(ResultCodec.hash(document), hash))
            throw changed("a document that is not what its hash says");
        var year = decode(document);
        var byHash = parts.stream().collect(Collectors.groupingBy(ResultPart::hex));
        var ordered = year.categories().stream()
                .map(YearDocument.Entry::result)
                .filter(Objects::nonNull)
                .map(it -> byHash.getOrDefault(it, List.of()))
                .map(it -> it.size() == 1 ? it.getFirst() : null)
                .filter(Objects::nonNull)
                .toList();
        var named = year.categories().stream().filter(it -> it.result() != null).count();
        if (ordered.size() != named || named != parts.size()) throw changed("other counts than those that were signed");
        return new SignedDocument(year, document, hash, ordered);
    }

    private static YearDocument decode(byte[] document) {
        try {
            return YearDocument.decode(document);
        } catch (RuntimeException unreadable) {
            throw new ResultChangedException("got a document over a year that is none", unreadable);
        }
    }

    /** The bytes of the document over several counts; null where there is one. */
    byte @Nullable [] yearBytes() {
        return year == null ? null : bytes;
    }

    /** Whether every category that needs a count has one: before that nobody signs. */
    boolean hasEveryCount() {
        return year == null || year.hasEveryCount();
    }

    /** The count of a category; empty while there is none, and in a category without a list. */
    Optional<ResultPart> find(CategoryId category) {
        return parts.stream().filter(it -> it.category().equals(category)).findFirst();
    }

    private static ResultChangedException changed(String what) {
        return new ResultChangedException("got " + what);
    }
}
