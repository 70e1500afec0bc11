package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.tally.document.ResultCodec;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new count in the place of the one before, unless two have signed that one; a single signature falls with it. */
@Component
class ResultKeeping {
    private final CountStore counts;
    private final ResultStore store;
    private final VersionStore versions;
    private final SignOffStore signOffs;
    private final Signing signing;
    private final BesideStore beside;
    private final BallotsStore ballots;
    private final CorrectionStore corrections;
    private final AuditTrail audit;
    private final Clock clock;

    /** Ten: a count leaves six things behind, may be signed, and is on record. */
    ResultKeeping(
            CountStore counts,
            ResultStore store,
            VersionStore versions,
            SignOffStore signOffs,
            Signing signing,
            BesideStore beside,
            BallotsStore ballots,
            CorrectionStore corrections,
            AuditTrail audit,
            Clock clock) {
        this.counts = counts;
        this.store = store;
        this.versions = versions;
        this.signOffs = signOffs;
        this.signing = signing;
        this.beside = beside;
        this.ballots = ballots;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether two signatures hold under an unpublished count; false where the stored count is not what was signed, so that it is counted again. */
    @Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
    boolean isSigned(Edition edition) {
        try {
            return store.find(edition.id())
                    .filter(it -> !it.isPublished())
                    .filter(it -> signing.valid(edition, it.hash()).size() >= Publication.SIGNATURES)
                    .isPresent();
        } catch (ResultChangedException changed) {
            return false;
        }
    }

    /** Keeps what two people decided to leave out from now on; what was counted before is forgotten with its signatures. */
    @Transactional(propagation = Propagation.MANDATORY)
    void correct(EditionId edition, Correction correction) {
        versions.lockNext(edition);
        signOffs.clear(edition);
        corrections.forgetCount(edition);
        corrections.replace(edition, correction);
    }

    /** @param with the correction that was counted with; where another has been decided since, nothing is kept */
    @Transactional
    CountOutcome keep(Moderator by, Edition edition, StoredCount kept, Optional<Correction> with) {
        var next = versions.lockNext(edition.id());
        if (next.stands() && !corrections.exists(edition.id())) return new CountOutcome.AlreadyPublished();
        if (!corrections.find(edition.id()).equals(with)) return new CountOutcome.CorrectedMeanwhile();
        if (isSigned(edition)) return new CountOutcome.SignedByTwo();
        var count = CountRow.of(next.version(), ResultCodec.encode(kept.document()), clock.instant());
        var before = store.findHash(edition.id()).map(HexFormat.of()::formatHex).orElse(null);
        signOffs.clear(edition.id());
        counts.replace(edition.id(), count);
        store.replace(edition.id(), ResultRow.of(count));
        keepBeside(edition.id(), next.version(), kept);
        audit.record(
                new Act(edition.community(), by.account(), "result.counted", "edition/" + edition.id(), null, Map.of())
                        .changing("sha256", before, HexFormat.of().formatHex(count.hash())));
        return new CountOutcome.Counted(kept.document().ballots().cast());
    }

    private void keepBeside(EditionId edition, int version, StoredCount kept) {
        var archive = kept.ballots();
        var report = kept.report();
        ballots.replace(edition, version, archive.parts());
        beside.keep(
                edition,
                version,
                new BesideStore.Beside(
                        archive.hash(),
                        archive.size(),
                        kept.changed(),
                        report == null ? null : ReportCodec.encode(report)));
    }
}
