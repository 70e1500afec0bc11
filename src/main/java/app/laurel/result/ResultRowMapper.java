package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ProposalId;
import app.laurel.community.DecidedAct;
import app.laurel.community.PublicNames;
import app.laurel.db.tables.records.ResultCountRecord;
import app.laurel.db.tables.records.ResultRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A result as its rows keep it, with who decided that it holds no longer. */
@Component
class ResultRowMapper {
    private final ResultStamps stamps;
    private final CountStamps countStamps;
    private final PublicNames names;
    private final AnnulmentStore annulments;

    ResultRowMapper(ResultStamps stamps, CountStamps countStamps, PublicNames names, AnnulmentStore annulments) {
        this.stamps = stamps;
        this.countStamps = countStamps;
        this.names = names;
        this.annulments = annulments;
    }

    /**
     * What this installation wrote: a result with the counts of which it is made.
     *
     * @param counts that are said to be part of it; without columns where there is no such count
     * @throws ResultChangedException if somebody else wrote it, or if a count is missing or too many
     */
    ResultRow result(ResultRecord row, List<ResultCountRecord> counts) {
        var parts = counts.stream().map(it -> part(row, it)).toList();
        return result(row, SignedDocument.read(row.getDocument(), row.getDocumentHash(), parts));
    }

    private ResultRow result(ResultRecord row, SignedDocument signed) {
        var result = new ResultRow(
                row.getVersion(),
                signed,
                row.getReleaseAt(),
                row.getPublishedAt(),
                row.getSignatures(),
                row.getEndedAt(),
                row.getReason(),
                row.getEndReason(),
                endedBy(row.getProposalId()));
        return asAnnulled(row.getEditionId(), stamps.checked(row.getEditionId(), result, row.getStamp()));
    }

    private ResultPart part(ResultRecord of, ResultCountRecord row) {
        if (row.getDocument() == null) throw changed(of, "without its count");
        var count = new CountRow(row.getVersion(), row.getDocument(), row.getDocumentHash(), row.getCountedAt());
        return new ResultPart(row.getCategoryId(), countStamps.checked(row.getCategoryId(), count, row.getStamp()));
    }

    private static ResultChangedException changed(ResultRecord row, String how) {
        return new ResultChangedException(
                "got version %d of the result of edition %s %s".formatted(row.getVersion(), row.getEditionId(), how));
    }

    /** What was annulled holds no longer, although an older row of it was put back since. */
    private ResultRow asAnnulled(EditionId edition, ResultRow row) {
        if (!row.isPublished() || row.endedAt() != null) return row;
        return annulments.find(edition, it -> it.ends(row)).map(row::ended).orElse(row);
    }

    /** What was decided by nobody is not what was stamped. */
    private @Nullable DecidedAct endedBy(@Nullable ProposalId decision) {
        if (decision == null) return null;
        return names.findDecided(decision).orElseGet(() -> new DecidedAct(decision, "", List.of()));
    }
}
