package app.laurel.tally;

import app.laurel.ballot.BallotBox;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.count.PackedBallots;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.document.PublishedRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts categories whose voting has closed. The same ballots and rules give the same count, whenever and wherever it runs. */
@Service
@Transactional(readOnly = true)
public class Tallies {
    private final BallotBox box;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    Tallies(BallotBox box, Editions editions, Shortlists shortlists, Clock clock) {
        this.box = box;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /**
     * Counts every ballot once, by the rules as they were frozen.
     *
     * @param progress takes how many ballots are counted
     * @throws IllegalStateException if voting has not closed yet
     * @throws app.laurel.ballot.BoxChangedException if the ballots are not those of the shut box
     */
    public Tally count(CategoryId id, Progress progress) {
        var category = closed(id);
        return count(category, published(category), Exclusions.NONE, null, progress);
    }

    /**
     * The same, and keeps the ballots in memory, about 50 bytes each, for what is published beside the count.
     *
     * @param exclusions what does not count, or gets no place
     */
    public TallyWithBallots countAndKeep(CategoryId id, Exclusions exclusions, Progress progress) {
        var category = closed(id);
        var published = published(category);
        var kept = new PackedBallots(published.rules());
        return new TallyWithBallots(count(category, published, exclusions, kept, progress), kept);
    }

    private Tally count(
            Category category,
            PublishedRules published,
            Exclusions exclusions,
            @Nullable PackedBallots kept,
            Progress progress) {
        var size = box.size(category.id());
        var counter = new BallotCounter(published.rules(), kept, size, progress);
        box.forEach(category.id(), exclusions.files(), counter);
        var tally = counter.tally();
        return new Tally(category, published, counter.figures(), tally.count(exclusions.shops()), tally, exclusions);
    }

    /** Fixes the rules, should nobody have looked since voting opened. */
    private Category closed(CategoryId id) {
        var category = editions.category(id);
        if (clock.instant().isBefore(category.schedule().votingCloses())) {
            throw new IllegalStateException("got a count before the close, want one after");
        }
        if (category.frozen() != null) return category;
        shortlists.fixed(category);
        return editions.category(id);
    }

    private static PublishedRules published(Category category) {
        var frozen = category.frozen();
        if (frozen == null) {
            throw new IllegalStateException("the rules of category " + category.id() + " were never fixed");
        }
        return PublishedRules.read(
                frozen.document().getBytes(StandardCharsets.UTF_8),
                category.publicId().toString());
    }
}
