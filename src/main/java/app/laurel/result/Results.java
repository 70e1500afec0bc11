package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published results and the awards they gave: all of it public, and nothing of a result that is not. A year's result is published
 * and holds as one; what is counted in it is a category's.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = ResultChangedException.class)
public class Results {
    private final Editions editions;
    private final ResultStore store;
    private final VersionStore versions;
    private final PublishedReading reading;
    private final BallotsStore ballots;
    private final SignedAwards awards;

    Results(
            Editions editions,
            ResultStore store,
            VersionStore versions,
            PublishedReading reading,
            BallotsStore ballots,
            SignedAwards awards) {
        this.editions = editions;
        this.store = store;
        this.versions = versions;
        this.reading = reading;
        this.ballots = ballots;
        this.awards = awards;
    }

    /** The result of a category, once its year's is published and for as long as it holds; none where it had no shop on its list. */
    public Optional<PublishedResult> findPublished(CategoryId id) {
        var category = editions.category(id);
        return store.findStanding(category.edition().id()).flatMap(row -> published(category, row));
    }

    /** As it was in a version that was published, whether that holds or not. */
    public Optional<PublishedResult> findVersion(CategoryId id, int version) {
        var category = editions.category(id);
        return findRow(category.edition().id(), version).flatMap(row -> published(category, row));
    }

    /** The result of a year with all its categories, once it is published and for as long as it holds. */
    public Optional<PublishedYear> findYear(EditionId edition) {
        return store.findStanding(edition).map(row -> reading.year(editions.get(edition), row));
    }

    /** The same; empty also where what is stored cannot be read, or is not what was signed. */
    public Optional<PublishedYear> findSoundYear(EditionId edition) {
        return Soundness.read(edition, () -> findYear(edition)).flatMap(it -> it);
    }

    /** A version that was published, whether it holds or not. */
    public Optional<PublishedYear> findYear(EditionId edition, int version) {
        return findRow(edition, version).map(row -> reading.year(editions.get(edition), row));
    }

    /** The numbers of all versions of a year that were ever published, the first one first. */
    public List<Integer> listVersions(EditionId edition) {
        return versions.listPublished(edition);
    }

    /** Whether what is stored of the result that stands can be read and is what was signed; true where there is none. */
    public boolean isSound(EditionId edition) {
        return Soundness.of(edition, () -> findYear(edition));
    }

    /** The same of a version, whether it holds or not. */
    public boolean isSound(EditionId edition, int version) {
        return Soundness.of(edition, () -> findYear(edition, version));
    }

    private Optional<ResultRow> findRow(EditionId edition, int version) {
        return store.find(edition, version).filter(ResultRow::isPublished);
    }

    private Optional<PublishedResult> published(Category category, ResultRow row) {
        return row.signed().find(category.id()).map(part -> reading.of(category, row, part));
    }

    /**
     * One part of {@code ballots.csv} in gzip; empty after the last one, and always before the result is published. Asked for
     * part by part, so that a slow reader holds no connection.
     */
    public Optional<byte[]> findBallots(CategoryId category, int version, int part) {
        return findRow(editions.category(category).edition().id(), version)
                .flatMap(row -> row.signed().find(category))
                .flatMap(it -> ballots.find(category, it.count().version(), part));
    }

    /**
     * The awards of a year by category, in each the shop of the year first; none before the result is published, nor once it holds no
     * longer.
     */
    public List<Award> listAwards(EditionId edition) {
        return awards.list(edition);
    }

    /** Those of one category. */
    public List<Award> listAwards(CategoryId category) {
        return awards.list(editions.category(category).edition().id()).stream()
                .filter(it -> it.category().id().equals(category))
                .toList();
    }

    /** The awards of a shop in whatever category, the latest year first. */
    public List<Award> listAwardsOf(ShopId shop) {
        return awards.list(shop);
    }

    /** The codes of all awards whose result holds no longer, asked without reading more of them. */
    public List<AwardCode> listEndedAwards() {
        return awards.listEnded();
    }

    /** The award of a code, also where its result holds no longer. */
    public Optional<Award> findAward(AwardCode code) {
        return awards.find(code);
    }

    /** The awards of these codes, read together; without those that cannot be read. */
    public List<Award> listAwards(Collection<AwardCode> codes) {
        return awards.list(codes);
    }

    /** The years of which rows say that they gave these awards, whether that is believed or not; codes of none are left out. */
    public Map<AwardCode, EditionId> listYears(Collection<AwardCode> codes) {
        return awards.listYears(codes);
    }

    /** The year of which a row says that it gave this award, whether that is believed or not. */
    public Optional<EditionId> findYear(AwardCode code) {
        return awards.findYear(code);
    }

    /** When the first award after this moment was given, by whatever result; empty if none was. */
    public Optional<Instant> nextAwardAfter(Instant moment) {
        return awards.nextAfter(moment);
    }
}
