package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BoxAtShut;
import app.laurel.ballot.BoxChangedException;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Moderator;
import app.laurel.count.PackedBallots;
import app.laurel.edition.Category;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.Exclusions;
import app.laurel.tally.Tallies;
import app.laurel.tally.Tally;
import app.laurel.tally.TallyWithBallots;
import app.laurel.tally.document.BallotsFile;
import app.laurel.tally.document.Corrected;
import app.laurel.tally.document.ResultWriting;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One count of a category, from the moment the box is shut to the document that waits for signatures. */
@Component
class Counting {
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final Impartiality impartiality;
    private final BallotBox box;
    private final Shortlists shortlists;
    private final Tallies tallies;
    private final CountRun runs;
    private final ResultKeeping keeping;
    private final PendingCorrections corrections;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Eight: everything that a count passes through. */
    Counting(
            Impartiality impartiality,
            BallotBox box,
            Shortlists shortlists,
            Tallies tallies,
            CountRun runs,
            ResultKeeping keeping,
            PendingCorrections corrections,
            Clock clock) {
        this.impartiality = impartiality;
        this.box = box;
        this.shortlists = shortlists;
        this.tallies = tallies;
        this.runs = runs;
        this.keeping = keeping;
        this.corrections = corrections;
        this.clock = clock;
    }

    CountOutcome count(Moderator by, CategoryId id, Progress progress) {
        var category = impartiality.category(by, id);
        var correction = corrections.find(category.edition().id());
        var refusal = refusal(category, correction.isPresent());
        if (refusal != null) return refusal;
        var run = runs.begin(id);
        if (run.isEmpty()) return new CountOutcome.AlreadyCounting();
        try {
            return box.shut(id)
                    ? countNow(by, category, correction, new Heartbeat(runs, id, run.get(), progress))
                    : new CountOutcome.VotingNotClosed(category.schedule().votingCloses());
        } catch (CountCancelledException stopped) {
            return new CountOutcome.Cancelled();
        } catch (BoxChangedException changed) {
            LOG.error("Category {} was not counted, its ballot box was changed: {}", id, changed.getMessage());
            return new CountOutcome.BoxChanged();
        } finally {
            runs.end(id, run.get());
        }
    }

    private @Nullable CountOutcome refusal(Category category, boolean isCorrected) {
        var edition = category.edition();
        if (edition.publishedAt() != null && !isCorrected) return new CountOutcome.AlreadyPublished();
        if (keeping.isSigned(edition)) return new CountOutcome.SignedByTwo();
        if (!box.canBeRead(category.id())) return new CountOutcome.KeyDestroyed();
        var closes = category.schedule().votingCloses();
        if (clock.instant().isBefore(closes)) return new CountOutcome.VotingNotClosed(closes);
        return edition.hasSeveral() && shortlists.fixed(category).isEmpty() ? new CountOutcome.NoList() : null;
    }

    Optional<BoxAtShut> findShut(CategoryId category) {
        return box.findShut(category);
    }

    private CountOutcome countNow(Moderator by, Category category, Optional<Correction> correction, Heartbeat heart) {
        heart.enter(RunStage.COUNTING);
        var without = correction.map(it -> it.exclusions().of(category)).orElse(Exclusions.NONE);
        var counted = tallies.countAndKeep(category.id(), without, heart);
        var tally = counted.tally();
        var kept = BallotsFile.mayShow(tally.count()) ? kept(counted, category, heart) : tooFew(tally);
        heart.last();
        return keeping.keep(by, category.id(), kept, correction);
    }

    private StoredCount kept(TallyWithBallots counted, Category category, Heartbeat heart) {
        heart.enter(RunStage.WRITING);
        var shuffled = new ShuffledBallots(counted.ballots(), random);
        var archive = BallotsArchive.of(counted.tally().published(), shuffled);
        heart.enter(RunStage.REPORTING);
        var categories = Math.max(1, shortlists.fixed(category.edition()).size());
        var report = Reporting.of(counted.tally(), shuffled.inOrder(), archive.hash(), categories, heart);
        var tally = counted.tally();
        var document = ResultWriting.of(tally.published(), tally.count(), hex(archive), corrected(tally));
        return new StoredCount(document, tally.box().changed(), archive, report);
    }

    /** Nothing of so few ballots is written down, so that nobody learns how single members voted, the moderators included. */
    private StoredCount tooFew(Tally tally) {
        var published = tally.published();
        var archive = BallotsArchive.of(published, new ShuffledBallots(new PackedBallots(published.rules()), random));
        var ballots = tally.count().ballots();
        var document =
                ResultWriting.ofTooFew(published, ballots.received(), ballots.valid(), hex(archive), corrected(tally));
        return new StoredCount(document, null, archive, null);
    }

    private static String hex(BallotsArchive ballots) {
        return HexFormat.of().formatHex(ballots.hash());
    }

    private static Corrected corrected(Tally tally) {
        return Corrected.of(tally.exclusions().shops(), tally.box().leftOut());
    }
}
