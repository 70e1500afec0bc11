package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.result.PublishedResult.PublishedBallots;
import app.laurel.result.PublishedResult.Standing;
import app.laurel.tally.document.ResultCodec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
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
    private final SignOffStore signOffs;
    private final BesideStore besides;
    private final BallotsStore ballots;
    private final AwardStore awards;
    private final Signers signers;

    Results(
            ResultStore store,
            SignOffStore signOffs,
            BesideStore besides,
            BallotsStore ballots,
            AwardStore awards,
            Signers signers) {
        this.store = store;
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
        return store.listPublished(edition);
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
        var beside = besides.get(edition, row.version());
        var hash = beside.ballotsHash();
        var size = beside.ballotsSize();
        var report = beside.report();
        var signed = signOffs(edition, row);
        var document = ResultCodec.decode(row.document());
        requireSame(hash, document.ballots().file());
        return new PublishedResult(
                document,
                row.document(),
                signers.name(edition, row.hash(), signed),
                new GivenAwards(document).only(awards.listReadable(edition, row.version())),
                beside.changed(),
                hash == null || size == null
                        ? null
                        : new PublishedBallots(HexFormat.of().formatHex(hash), size),
                report == null ? null : ReportCodec.decode(report),
                Objects.requireNonNull(row.publishedAt()),
                new Standing(
                        row.version(),
                        row.reason(),
                        row.endedAt(),
                        row.endReason(),
                        row.endedBy() == null ? List.of() : row.endedBy().by(),
                        row.endedBy() != null && row.endedBy().name().equals(ResultAnnulment.NAME)));
    }

    /** The signatures under exactly this document: as many as there were when it came out. */
    private List<SignOff> signOffs(EditionId edition, ResultRow row) {
        var signed = signOffs.list(edition, row.hash());
        var wanted = Objects.requireNonNull(row.signatures());
        if (signed.size() < wanted) {
            throw new ResultChangedException("got %d signatures under the result of edition %s, want %d"
                    .formatted(signed.size(), edition, wanted));
        }
        return signed;
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
                .flatMap(row -> ballots.find(edition, version, part));
    }

    /** The awards of an edition, the shop of the year first; none before the result is published. */
    public List<Award> listAwards(EditionId edition) {
        return store.findStandingVersion(edition)
                .map(it -> given(edition, it, awards.listReadable(edition, it)))
                .orElse(List.of());
    }

    /** The awards of a shop, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return given(awards.listReadable(shop));
    }

    /** The award of a code. */
    public Optional<Award> findAward(AwardCode code) {
        return given(awards.find(code).stream().toList()).stream().findFirst();
    }

    /** Those that a signed result gives: an award is worth what is signed, and not what a row says. */
    private List<Award> given(List<Award> awards) {
        var given = new ArrayList<Award>();
        awards.stream()
                .collect(Collectors.groupingBy(
                        it -> new Version(it.edition(), it.version()), LinkedHashMap::new, Collectors.toList()))
                .forEach((version, own) -> given.addAll(given(version.edition(), version.number(), own)));
        return given;
    }

    private List<Award> given(EditionId edition, int version, List<Award> awards) {
        try {
            return store.find(edition, version)
                    .filter(ResultRow::isPublished)
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

    private record Version(EditionId edition, int number) {}
}
