package app.laurel.result;

import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult.PublishedBallots;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.YearDocument;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts together what everybody may see of a published result, and believes it only where all of it is of one piece. Without a
 * transaction of its own: what cannot be read is an answer for who asked, and undoes nothing.
 */
@Component
class PublishedReading {
    private final SignOffStore signOffs;
    private final BesideStore besides;
    private final SignedAwards awards;
    private final Signers signers;

    PublishedReading(SignOffStore signOffs, BesideStore besides, SignedAwards awards, Signers signers) {
        this.signOffs = signOffs;
        this.besides = besides;
        this.awards = awards;
        this.signers = signers;
    }

    /**
     * The published result of a year.
     *
     * @throws ResultChangedException if it is not what was signed, or not of this year's categories
     */
    PublishedYear year(Edition edition, ResultRow row) {
        requireSame(edition, row.signed().year());
        var beside = beside(edition, row);
        return new PublishedYear(
                edition,
                row.signed().bytes(),
                HexFormat.of().formatHex(row.hash()),
                beside.signOffs(),
                row.standing(),
                Objects.requireNonNull(row.publishedAt()),
                row.parts().stream()
                        .map(it -> result(edition.category(it.category()), it, beside))
                        .toList());
    }

    /** The result of one category, as {@link #year} has it. */
    PublishedResult of(Category category, ResultRow row, ResultPart part) {
        requireSame(category.edition(), row.signed().year());
        return result(category, part, beside(category.edition(), row));
    }

    private Beside beside(Edition edition, ResultRow row) {
        var signed = signers.name(edition.id(), row.hash(), signOffs.list(edition.id(), row));
        return new Beside(row, signed, awards.listWritten(edition.id(), row));
    }

    private PublishedResult result(Category category, ResultPart part, Beside year) {
        var beside = besides.get(category.id(), part.count().version());
        var hash = beside.ballotsHash();
        var size = beside.ballotsSize();
        var report = beside.report();
        var document = CountedPart.document(category, part.count());
        requireSame(hash, document.ballots().file());
        return new PublishedResult(
                category,
                document,
                part.count().document(),
                year.signOffs(),
                given(category, document, year.awards()),
                beside.changed(),
                hash == null || size == null
                        ? null
                        : new PublishedBallots(HexFormat.of().formatHex(hash), size),
                report == null ? null : ReportCodec.decode(report),
                Objects.requireNonNull(year.row().publishedAt()),
                year.row().standing());
    }

    private static List<Award> given(Category category, ResultDocument document, List<Award> awards) {
        return new GivenAwards(category.id(), document).only(awards);
    }

    /** The document is over the categories that the year has, all of them and in their order. */
    private static void requireSame(Edition edition, @Nullable YearDocument document) {
        var wanted = edition.categories().stream()
                .map(it -> it.publicId().toString())
                .toList();
        var signed = document == null
                ? List.of(edition.publicId().toString())
                : document.categories().stream().map(YearDocument.Entry::id).toList();
        if (!signed.equals(wanted)) {
            throw new ResultChangedException(
                    "got a result of other categories than edition %s has".formatted(edition.id()));
        }
    }

    /** The file of ballots is the one that the document names. */
    private static void requireSame(byte @Nullable [] hash, @Nullable String named) {
        if (named != null && (hash == null || !HexFormat.of().formatHex(hash).equals(named))) {
            throw new ResultChangedException("got other ballots beside a result than it names");
        }
    }

    /** What all categories of a year have in common. */
    private record Beside(ResultRow row, List<Signature> signOffs, List<Award> awards) {}
}
