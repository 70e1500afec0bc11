package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ProposalId;
import app.laurel.community.DecidedAct;
import app.laurel.community.PublicNames;
import app.laurel.db.tables.records.ResultRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A result as its row keeps it, with who decided that it holds no longer. */
@Component
class ResultRowMapper {
    private final ResultStamps stamps;
    private final PublicNames names;
    private final AnnulmentStore annulments;

    ResultRowMapper(ResultStamps stamps, PublicNames names, AnnulmentStore annulments) {
        this.stamps = stamps;
        this.names = names;
        this.annulments = annulments;
    }

    /**
     * What this installation wrote.
     *
     * @throws ResultChangedException if somebody else did
     */
    ResultRow row(ResultRecord row) {
        var result = new ResultRow(
                row.getVersion(),
                row.getDocument(),
                row.getDocumentHash(),
                row.getCountedAt(),
                row.getReleaseAt(),
                row.getPublishedAt(),
                row.getSignatures(),
                row.getEndedAt(),
                row.getReason(),
                row.getEndReason(),
                endedBy(row.getProposalId()));
        return asAnnulled(row.getEditionId(), stamps.checked(row.getEditionId(), result, row.getStamp()));
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
