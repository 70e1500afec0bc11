package app.laurel.tally;

import app.laurel.ballot.BallotBox;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.count.PackedBallots;
import app.laurel.tally.recount.PublishedRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts editions whose voting has closed. The same ballots and rules give the same count, whenever and wherever it runs. */
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
     * @param progress hears how many ballots are counted
     * @throws IllegalStateException if voting has not closed yet
     */
    public Tally count(EditionId id, Progress progress) {
        return count(id, published(id), null, progress);
    }

    /** The same, and keeps the ballots in memory, about 50 bytes each, for what is published beside the count. */
    public KeptTally countAndKeep(EditionId id, Progress progress) {
        var published = published(id);
        var kept = new PackedBallots(published.rules());
        return new KeptTally(count(id, published, kept, progress), kept);
    }

    private Tally count(EditionId id, PublishedRules published, @Nullable PackedBallots kept, Progress progress) {
        var size = box.size(id);
        var counter = new BallotCounter(published.rules(), kept, size, progress);
        box.forEach(id, counter);
        var figures = counter.figures();
        if (figures.cast() != size) {
            throw new IllegalStateException("got %d ballots, want the %d of the box".formatted(figures.cast(), size));
        }
        var tally = counter.tally();
        return new Tally(editions.get(id), published, figures, tally.count(), tally);
    }

    private PublishedRules published(EditionId id) {
        var edition = editions.get(id);
        if (clock.instant().isBefore(edition.schedule().votingCloses())) {
            throw new IllegalStateException("got a count before the close, want one after");
        }
        return PublishedRules.read(frozen(edition));
    }

    /** Fixes the rules, should nobody have looked since voting opened. */
    private byte[] frozen(Edition edition) {
        shortlists.fixed(edition.id());
        var frozen = editions.get(edition.id()).frozen();
        if (frozen == null) {
            throw new IllegalStateException("the rules of edition " + edition.id() + " were never fixed");
        }
        return frozen.document().getBytes(StandardCharsets.UTF_8);
    }
}
