package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new count in the place of the one before; the signatures under that one fall with it. */
@Component
class ResultKeeping {
    private final ResultStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ResultKeeping(ResultStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CountOutcome keep(Moderator by, Edition edition, ResultDocument document) {
        if (store.lock(edition.id()).filter(ResultRow::isPublished).isPresent()) {
            return new CountOutcome.AlreadyPublished();
        }
        var bytes = ResultForm.encode(document);
        var hash = ResultForm.hash(bytes);
        store.replace(edition.id(), bytes, hash, clock.instant());
        audit.record(new Act(
                edition.community(),
                by.account(),
                "result.counted",
                "edition/" + edition.id(),
                null,
                Map.of("sha256", HexFormat.of().formatHex(hash))));
        return new CountOutcome.Counted(document.ballots().cast());
    }
}
