package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.ballot.BoxAtShut;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.Shop;
import app.laurel.tally.document.ResultCodec;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators do after the close: count, look, sign, release. The only place where a figure can be seen before it is
 * published; every method is refused to moderators of another community.
 */
@Service
@Transactional(readOnly = true)
public class ResultDesk {
    private final Counting counting;
    private final CountRun runs;
    private final ResultStore store;
    private final SignOffStore signOffs;
    private final Signing signing;
    private final Signers signers;
    private final Publication publication;
    private final ReleaseTimer timer;
    private final Impartiality impartiality;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    /** Twelve: counting, signing and publishing are shown and done at one desk, and are on record. */
    ResultDesk(
            Counting counting,
            CountRun runs,
            ResultStore store,
            SignOffStore signOffs,
            Signing signing,
            Signers signers,
            Publication publication,
            ReleaseTimer timer,
            Impartiality impartiality,
            Editions editions,
            AuditTrail audit,
            Clock clock) {
        this.counting = counting;
        this.runs = runs;
        this.store = store;
        this.signOffs = signOffs;
        this.signing = signing;
        this.signers = signers;
        this.publication = publication;
        this.timer = timer;
        this.impartiality = impartiality;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts in the calling thread, one run at a time. A new count takes the place of the one before, signatures included. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CountOutcome count(Moderator by, EditionId edition, Progress progress) {
        return counting.count(by, edition, progress);
    }

    /** The shops in the running to which the moderator is tied: whoever has one is refused every act on this result. */
    public List<Shop> listOwnShops(Moderator by, EditionId edition) {
        return impartiality.shopsOf(by.account(), editions.get(by, edition));
    }

    /** How far the count is that is running now, on whatever node. */
    public Optional<RunProgress> findRun(Moderator by, EditionId edition) {
        editions.get(by, edition);
        return runs.find(edition);
    }

    /** Stops the count that is running now, on whatever node; false if there is none. What was counted before stands. */
    @Transactional
    public boolean cancel(Moderator by, EditionId edition) {
        impartiality.get(by, edition);
        var stopped = runs.cancel(edition);
        if (stopped) audit.record(act(by, edition, "result.count-cancelled", Map.of()));
        return stopped;
    }

    /** The count as it stands, with its signatures. */
    public Optional<CountedResult> findCounted(Moderator by, EditionId edition) {
        editions.get(by, edition);
        return store.find(edition).map(row -> counted(by, edition, row));
    }

    /**
     * Signs a result, as {@link Signing} allows it. Where the planned moment of publication has passed, the second signature
     * publishes it.
     *
     * @param hash of the document that the moderator has seen; another one is not signed
     */
    @Transactional
    public SignOutcome signOff(Moderator by, EditionId edition, byte[] hash) {
        var year = impartiality.get(by, edition);
        var row = store.lock(edition).orElse(null);
        if (row == null) return new SignOutcome.NotCounted();
        if (row.isPublished()) return new SignOutcome.AlreadyPublished();
        if (!Arrays.equals(row.hash(), hash)) return new SignOutcome.AnotherCount();
        var outcome = signing.sign(by, year, hash);
        if (!(outcome instanceof SignOutcome.Signed(var signatures, var _))) return outcome;
        audit.record(act(
                        by,
                        edition,
                        "result.signed",
                        Map.of("sha256", HexFormat.of().formatHex(hash)))
                .changing("signatures", Integer.toString(signatures - 1), Integer.toString(signatures)));
        return new SignOutcome.Signed(
                signatures, store.find(edition).orElseThrow().isPublished());
    }

    /**
     * Publishes a signed result now or at a date.
     *
     * @param at null for now
     */
    @Transactional
    public ReleaseOutcome release(Moderator by, EditionId edition, @Nullable Instant at) {
        impartiality.get(by, edition);
        if (at == null) return publication.publish(edition, by.account());
        var obstacle = publication.obstacle(edition);
        if (obstacle != null) return obstacle;
        var now = clock.instant();
        if (!at.isAfter(now)) return new ReleaseOutcome.InThePast(now);
        var row = store.find(edition).orElseThrow();
        store.releaseAt(edition, row.version(), at);
        timer.set(edition, at);
        audit.record(act(by, edition, "result.scheduled", Map.of())
                .changing(
                        "releaseAt",
                        row.releaseAt() == null ? null : row.releaseAt().toString(),
                        at.toString()));
        return new ReleaseOutcome.Scheduled(at);
    }

    /** What lay in the box when it was shut; empty while it is open. */
    public Optional<BoxAtShut> findShut(Moderator by, EditionId edition) {
        editions.get(by, edition);
        return counting.findShut(edition);
    }

    private CountedResult counted(Moderator by, EditionId edition, ResultRow row) {
        var signed = signOffs.list(edition, row.hash());
        return new CountedResult(
                ResultCodec.decode(row.document()),
                row.hash(),
                row.countedAt(),
                signers.name(edition, row.hash(), signed),
                isSignedBy(by, signed),
                signers.name(by, clock.instant()),
                row.releaseAt(),
                row.publishedAt());
    }

    private static boolean isSignedBy(Moderator by, List<SignOff> signOffs) {
        return signOffs.stream().anyMatch(it -> it.by().equals(by.account()));
    }

    private static Act act(Moderator by, EditionId edition, String name, Map<String, String> facts) {
        return new Act(by.community(), by.account(), name, "edition/" + edition, null, facts);
    }
}
