package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.tally.document.ResultCodec;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new count in the place of the one before; the signatures under that one fall with it. */
@Component
class ResultKeeping {
    private final ResultStore store;
    private final BallotsStore ballots;
    private final AuditTrail audit;
    private final Clock clock;

    ResultKeeping(ResultStore store, BallotsStore ballots, AuditTrail audit, Clock clock) {
        this.store = store;
        this.ballots = ballots;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CountOutcome keep(Moderator by, Edition edition, Kept kept) {
        if (store.lockPublished(edition.id())) {
            return new CountOutcome.AlreadyPublished();
        }
        var bytes = ResultCodec.encode(kept.document());
        var hash = ResultCodec.hash(bytes);
        store.replace(edition.id(), bytes, hash, clock.instant());
        keepBeside(edition.id(), kept);
        audit.record(new Act(
                edition.community(),
                by.account(),
                "result.counted",
                "edition/" + edition.id(),
                null,
                Map.of("sha256", HexFormat.of().formatHex(hash))));
        return new CountOutcome.Counted(kept.document().ballots().cast());
    }

    private void keepBeside(EditionId edition, Kept kept) {
        var archive = kept.ballots();
        var report = kept.report();
        ballots.replace(edition, archive == null ? List.of() : archive.parts());
        store.keepBeside(
                edition,
                new ResultStore.Beside(
                        archive == null ? null : archive.hash(),
                        archive == null ? null : archive.size(),
                        kept.changed(),
                        report == null ? null : ReportCodec.encode(report)));
    }
}
