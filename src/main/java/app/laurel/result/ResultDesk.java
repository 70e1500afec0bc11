package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.ballot.BoxAtShut;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.Shop;
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
    private final CountedResults counted;
    private final Signing signing;
    private final Publication publication;
    private final ReleaseDates dates;
    private final Impartiality impartiality;
    private final Editions editions;
    private final AuditTrail audit;

    /** Ten: counting, signing and publishing are shown and done at one desk, and are on record. */
    ResultDesk(
            Counting counting,
            CountRun runs,
            ResultStore store,
            CountedResults counted,
            Signing signing,
            Publication publication,
            ReleaseDates dates,
            Impartiality impartiality,
            Editions editions,
            AuditTrail audit) {
        this.counting = counting;
        this.runs = runs;
        this.store = store;
        this.counted = counted;
        this.signing = signing;
        this.publication = publication;
        this.dates = dates;
        this.impartiality = impartiality;
        this.editions = editions;
        this.audit = audit;
    }

    /**
     * Counts a category in the calling thread, one run at a time; other categories may be counted meanwhile. A new count takes the place
     * of the one before, and the signatures under the year's result fall.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CountOutcome count(Moderator by, CategoryId category, Progress progress) {
        return counting.count(by, category, progress);
    }

    /** The shops in the running to which the moderator is tied: whoever has one is refused every act on this result. */
    public List<Shop> listOwnShops(Moderator by, EditionId edition) {
        return impartiality.shopsOf(by.account(), editions.get(by, edition));
    }

    /** How far the count of a category is that is running now, on whatever node. */
    public Optional<RunProgress> findRun(Moderator by, CategoryId category) {
        return runs.find(editions.category(by, category).id());
    }

    /** The same of all categories of a year; only those that are being counted now. */
    public Map<CategoryId, RunProgress> listRuns(Moderator by, EditionId edition) {
        return runs.list(editions.get(by, edition).categoryIds());
    }

    /**
     * Stops the count of a category that is running now, on whatever node; false if there is none. What was counted before stands, and
     * so do the counts of other categories.
     */
    @Transactional
    public boolean cancel(Moderator by, CategoryId id) {
        var category = impartiality.category(by, id);
        var stopped = runs.cancel(id);
        if (stopped) audit.record(act(by, category.object(), "result.count-cancelled", Map.of()));
        return stopped;
    }

    /** What is counted of a year as it stands, with its signatures. */
    public Optional<CountedResult> findCounted(Moderator by, EditionId edition) {
        editions.get(by, edition);
        return counted.find(by, edition);
    }

    /** The categories that are still to be counted before the year can be signed; none while what is out stands uncorrected. */
    public List<Category> listMissing(Moderator by, EditionId edition) {
        return counted.listMissing(by, edition);
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
        if (row == null || !row.signed().hasEveryCount()) return new SignOutcome.NotCounted();
        if (row.isPublished()) return new SignOutcome.AlreadyPublished();
        if (!Arrays.equals(row.hash(), hash)) return new SignOutcome.AnotherCount();
        var outcome = signing.sign(by, year, hash);
        if (!(outcome instanceof SignOutcome.Signed(var signatures, var _))) return outcome;
        audit.record(act(
                        by,
                        year.object(),
                        "result.signed",
                        Map.of("sha256", HexFormat.of().formatHex(hash)))
                .changing("signatures", Integer.toString(signatures - 1), Integer.toString(signatures)));
        return new SignOutcome.Signed(
                signatures, store.find(edition).orElseThrow().isPublished());
    }

    /**
     * Publishes a signed result now, or at a moment: that may be chosen before the signatures are there, and waits for them.
     *
     * @param at null for now
     */
    @Transactional
    public ReleaseOutcome release(Moderator by, EditionId edition, @Nullable Instant at) {
        impartiality.get(by, edition);
        if (at == null) return publication.publish(edition, by.account());
        return dates.set(by, edition, at);
    }

    /** Takes the chosen moment back. */
    @Transactional
    public ReleaseOutcome dropRelease(Moderator by, EditionId edition) {
        impartiality.get(by, edition);
        return dates.drop(by, edition);
    }

    /** What lay in the box when it was shut; empty while it is open. */
    public Optional<BoxAtShut> findShut(Moderator by, CategoryId category) {
        return counting.findShut(editions.category(by, category).id());
    }

    private static Act act(Moderator by, String object, String name, Map<String, String> facts) {
        return new Act(by.community(), by.account(), name, object, null, facts);
    }
}
