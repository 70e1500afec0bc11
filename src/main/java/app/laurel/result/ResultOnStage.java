package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a result on the stage of a live stream, for moderators of its community; while it is not out, that is on record. */
@Service
@Transactional(noRollbackFor = ResultChangedException.class)
public class ResultOnStage {
    private final CountedResults counted;
    private final AuditTrail audit;

    ResultOnStage(CountedResults counted, AuditTrail audit) {
        this.counted = counted;
        this.audit = audit;
    }

    /** What is counted, once every category of the year is. */
    public Optional<CountedResult> open(Moderator by, EditionId edition) {
        var found = counted.find(by, edition).filter(CountedResult::complete);
        if (found.isPresent() && found.get().publishedAt() == null) {
            audit.recordLook(
                    new Act(by.community(), by.account(), "result.staged", "edition/" + edition, null, Map.of()));
        }
        return found;
    }
}
