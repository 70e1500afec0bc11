package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.result.PublishedResult.PublishedBallots;
import app.laurel.tally.document.ResultCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published results and the awards they gave: all of it public, and nothing of a result that is not. */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class Results {
    private static final Logger LOG = LoggerFactory.getLogger(Results.class);

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

    /** Whether what is stored of a result is what was signed, published or not; true where there is none. */
    public boolean isSound(EditionId edition) {
        try {
            findPublished(edition);
            return true;
        } catch (ResultChangedException changed) {
            LOG.error("The result of edition {} is not shown: {}", edition, changed.getMessage());
            return false;
        }
    }

    private PublishedResult published(EditionId edition, ResultRow row, Instant at) {
        var beside = store.beside(edition);
        var hash = beside.ballotsHash();
        var size = beside.ballotsSize();
        var report = beside.report();
        var signOffs = signOffs(edition, row);
        var document = ResultCodec.decode(row.document());
        requireSame(hash, document.ballots().file());
        return new PublishedResult(
                document,
                row.document(),
                signOffs,
                new GivenAwards(document).only(awards.list(edition)),
                beside.changed(),
                hash == null || size == null
                        ? null
                        : new PublishedBallots(HexFormat.of().formatHex(hash), size),
                report == null ? null : ReportCodec.decode(report),
                at);
    }

    /** The signatures under exactly this document: without two of them it was never to be published. */
    private List<SignOff> signOffs(EditionId edition, ResultRow row) {
        var signOffs = store.signOffs(edition, row.hash());
        if (signOffs.size() < Publication.SIGNATURES) {
            throw new ResultChangedException("got %d signatures under the result of edition %s, want %d"
                    .formatted(signOffs.size(), edition, Publication.SIGNATURES));
        }
        return signOffs;
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
    public Optional<byte[]> findBallots(EditionId edition, int part) {
        return store.find(edition).filter(ResultRow::isPublished).flatMap(row -> ballots.find(edition, part));
    }

    /** The awards of an edition, the shop of the year first; none before the result is published. */
    public List<Award> listAwards(EditionId edition) {
        return given(awards.list(edition));
    }

    /** The awards of a shop, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return given(awards.list(shop));
    }

    /** The award of a code. */
    public Optional<Award> findAward(AwardCode code) {
        return given(awards.find(code).stream().toList()).stream().findFirst();
    }

    /** Those that a signed result gives: an award is worth what is signed, and not what a row says. */
    private List<Award> given(List<Award> awards) {
        var given = new ArrayList<Award>();
        awards.stream()
                .collect(Collectors.groupingBy(Award::edition, LinkedHashMap::new, Collectors.toList()))
                .forEach((edition, own) -> given.addAll(given(edition, own)));
        return given;
    }

    private List<Award> given(EditionId edition, List<Award> awards) {
        try {
            return store.find(edition)
                    .map(row -> {
                        signOffs(edition, row);
                        return new GivenAwards(ResultCodec.decode(row.document())).only(awards);
                    })
                    .orElse(List.of());
        } catch (ResultChangedException changed) {
            LOG.error("The awards of edition {} are not shown: {}", edition, changed.getMessage());
            return List.of();
        }
    }
}
