package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.result.PublishedResult.PublishedBallots;
import app.laurel.tally.document.ResultCodec;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published results and the awards they gave: all of it public, and nothing of a result that is not. */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class Results {
    private final ResultStore store;
    private final VersionStore versions;
    private final SignOffStore signOffs;
    private final BesideStore besides;
    private final BallotsStore ballots;
    private final SignedAwards awards;
    private final Signers signers;

    /** Seven: a result is what several tables say of it together. */
    Results(
            ResultStore store,
            VersionStore versions,
            SignOffStore signOffs,
            BesideStore besides,
            BallotsStore ballots,
            SignedAwards awards,
            Signers signers) {
        this.store = store;
        this.versions = versions;
        this.signOffs = signOffs;
        this.besides = besides;
        this.ballots = ballots;
        this.awards = awards;
        this.signers = signers;
    }

    /** The result of an edition, once it is published and for as long as it holds. */
    public Optional<PublishedResult> findPublished(EditionId edition) {
        return store.findStanding(edition).map(row -> published(edition, row));
    }

    /** A version that was published, whether it holds or not. */
    public Optional<PublishedResult> findVersion(EditionId edition, int version) {
        return store.find(edition, version).filter(ResultRow::isPublished).map(row -> published(edition, row));
    }

    /** The numbers of all versions that were ever published, the first one first. */
    public List<Integer> listVersions(EditionId edition) {
        return versions.listPublished(edition);
    }

    /** Whether what is stored of the result that stands can be read and is what was signed; true where there is none. */
    public boolean isSound(EditionId edition) {
        return Soundness.of(edition, () -> findPublished(edition));
    }

    /** The same of a version, whether it holds or not. */
    public boolean isSound(EditionId edition, int version) {
        return Soundness.of(edition, () -> findVersion(edition, version));
    }

    private PublishedResult published(EditionId edition, ResultRow row) {
        var beside = besides.get(edition, row.count().version());
        var hash = beside.ballotsHash();
        var size = beside.ballotsSize();
        var report = beside.report();
        var signed = signOffs.list(edition, row);
        var document = ResultCodec.decode(row.count().document());
        requireSame(hash, document.ballots().file());
        return new PublishedResult(
                document,
                row.count().document(),
                signers.name(edition, row.hash(), signed),
                awards.list(edition, row, document),
                beside.changed(),
                hash == null || size == null
                        ? null
                        : new PublishedBallots(HexFormat.of().formatHex(hash), size),
                report == null ? null : ReportCodec.decode(report),
                Objects.requireNonNull(row.publishedAt()),
                row.standing());
    }

    /** The file of ballots is the one that the document names. */
    private static void requireSame(byte @Nullable [] hash, @Nullable String named) {
        if (named != null && (hash == null || !HexFormat.of().formatHex(hash).equals(named))) {
            throw new ResultChangedException("got other ballots beside a result than it names");
        }
    }

    /**
     * One part of {@code ballots.csv} in gzip; empty after the last one, and always before the result is published. Asked for
     * part by part, so that a slow reader holds no connection.
     */
    public Optional<byte[]> findBallots(EditionId edition, int version, int part) {
        return store.find(edition, version)
                .filter(ResultRow::isPublished)
                .flatMap(row -> ballots.find(edition, row.count().version(), part));
    }

    /** The awards of an edition, the shop of the year first; none before the result is published, nor once it holds no longer. */
    public List<Award> listAwards(EditionId edition) {
        return awards.list(edition);
    }

    /** The awards of a shop, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return awards.list(shop);
    }

    /** The award of a code, also where its result holds no longer. */
    public Optional<Award> findAward(AwardCode code) {
        return awards.find(code);
    }

    /** The year of which a row says that it gave this award, whether that is believed or not. */
    public Optional<EditionId> findYear(AwardCode code) {
        return awards.findYear(code);
    }
}
