package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.tally.document.ResultCodec;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the latest count of an edition for one moderator, published or not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountedResults {
    private final ResultStore store;
    private final SignOffStore signOffs;
    private final Signers signers;
    private final Clock clock;

    CountedResults(ResultStore store, SignOffStore signOffs, Signers signers, Clock clock) {
        this.store = store;
        this.signOffs = signOffs;
        this.signers = signers;
        this.clock = clock;
    }

    Optional<CountedResult> find(Moderator by, EditionId edition) {
        return store.find(edition).map(row -> counted(by, edition, row));
    }

    private CountedResult counted(Moderator by, EditionId edition, ResultRow row) {
        var signed = signOffs.list(edition, row.hash());
        return new CountedResult(
                ResultCodec.decode(row.count().document()),
                row.hash(),
                row.count().countedAt(),
                signers.name(edition, row.hash(), signed),
                isSignedBy(by, signed),
                signers.name(by, edition, row.hash(), clock.instant()),
                row.releaseAt(),
                row.publishedAt());
    }

    private static boolean isSignedBy(Moderator by, List<SignOff> signOffs) {
        return signOffs.stream().anyMatch(it -> it.by().equals(by.account()));
    }
}
