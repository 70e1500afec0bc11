package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.result.PublishedResult.PublishedBallots;
import app.laurel.tally.document.ResultCodec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published results and the awards they gave: all of it public, and nothing of a result that is not. */
@Service
@Transactional(readOnly = true)
public class Results {
    private final ResultStore store;
    private final BallotsStore ballots;
    private final AwardStore awards;

    Results(ResultStore store, BallotsStore ballots, AwardStore awards) {
        this.store = store;
        this.ballots = ballots;
        this.awards = awards;
    }

    /** The result of an edition, once it is published. */
    public Optional<PublishedResult> findPublished(EditionId edition) {
        return store.find(edition)
                .flatMap(row -> Optional.ofNullable(row.publishedAt()).map(at -> published(edition, row, at)));
    }

    private PublishedResult published(EditionId edition, ResultRow row, Instant at) {
        var beside = store.beside(edition);
        var hash = beside.ballotsHash();
        var size = beside.ballotsSize();
        var report = beside.report();
        return new PublishedResult(
                ResultCodec.decode(row.document()),
                row.document(),
                store.signOffs(edition, row.hash()),
                awards.list(edition),
                beside.changed(),
                hash == null || size == null
                        ? null
                        : new PublishedBallots(HexFormat.of().formatHex(hash), size),
                report == null ? null : ReportCodec.decode(report),
                at);
    }

    /**
     * One part of {@code ballots.csv} in gzip; empty after the last one, and always before the result is published. Asked for
     * part by part, so that a slow reader holds no connection.
     */
    public Optional<byte[]> findBallots(EditionId edition, int part) {
        return store.find(edition).filter(ResultRow::isPublished).flatMap(row -> ballots.find(edition, part));
    }

    /** The awards of an edition, the shop of the year first; none before the result is published. */
    public List<Award> listAwards(EditionId edition) {
        return awards.list(edition);
    }

    /** The awards of a shop, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return awards.list(shop);
    }

    /** The award of a code. */
    public Optional<Award> findAward(AwardCode code) {
        return awards.find(code);
    }
}
