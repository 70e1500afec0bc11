package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.tally.document.ResultCodec;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new count in the place of the one before, unless two have signed that one; a single signature falls with it. */
@Component
class ResultKeeping {
    private final Editions editions;
    private final CountStore counts;
    private final CountedParts counted;
    private final ResultStore store;
    private final VersionStore versions;
    private final SignOffStore signOffs;
    private final Signing signing;
    private final BesideStore beside;
    private final BallotsStore ballots;
    private final CorrectionStore corrections;
    private final AuditTrail audit;
    private final Clock clock;

    /** Twelve: a count leaves six things behind, may be signed, and is on record. */
    ResultKeeping(
            Editions editions,
            CountStore counts,
            CountedParts counted,
            ResultStore store,
            VersionStore versions,
            SignOffStore signOffs,
            Signing signing,
            BesideStore beside,
            BallotsStore ballots,
            CorrectionStore corrections,
            AuditTrail audit,
            Clock clock) {
        this.editions = editions;
        this.counts = counts;
        this.counted = counted;
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
    void correct(Edition edition, Correction correction) {
        versions.lockNext(edition.id());
        signOffs.clear(edition.id());
        corrections.forgetCounts(edition);
        corrections.replace(edition.id(), correction);
    }

    /**
     * Keeps the count of one category; what is counted in the others stays, but for the signatures, which stand under all of it.
     *
     * @param with the correction that was counted with; where another has been decided since, nothing is kept
     */
    @Transactional
    CountOutcome keep(Moderator by, CategoryId id, StoredCount kept, Optional<Correction> with) {
        var edition = editions.hold(editions.category(id).edition().id()); // others may be counted at the same moment
        var next = versions.lockNext(edition.id());
        if (next.stands() && !corrections.exists(edition.id())) return new CountOutcome.AlreadyPublished();
        if (!corrections.find(edition.id()).equals(with)) return new CountOutcome.CorrectedMeanwhile();
        if (isSigned(edition)) return new CountOutcome.SignedByTwo();
        var count = CountRow.of(next.version(), ResultCodec.encode(kept.document()), clock.instant());
        var before = counts.findHash(id).map(HexFormat.of()::formatHex).orElse(null);
        var parts = with(counted.list(edition, next.version()), new ResultPart(id, count));
        signOffs.clear(edition.id());
        counts.replace(id, count);
        store.replace(edition.id(), ResultRow.of(next.version(), SignedDocument.of(edition, parts)));
        keepBeside(id, next.version(), kept);
        var object = edition.category(id).object();
        audit.record(new Act(edition.community(), by.account(), "result.counted", object, null, Map.of())
                .changing("sha256", before, HexFormat.of().formatHex(count.hash())));
        return new CountOutcome.Counted(kept.document().ballots().cast());
    }

    private static List<ResultPart> with(List<ResultPart> before, ResultPart counted) {
        var others = before.stream().filter(it -> !it.category().equals(counted.category()));
        return Stream.concat(others, Stream.of(counted)).toList();
    }

    private void keepBeside(CategoryId category, int version, StoredCount kept) {
        var archive = kept.ballots();
        var report = kept.report();
        ballots.replace(category, version, archive.parts());
        beside.keep(
                category,
                version,
                new BesideStore.Beside(
                        archive.hash(),
                        archive.size(),
                        kept.changed(),
                        report == null ? null : ReportCodec.encode(report)));
    }
}
