package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BoxAtShut;
import app.laurel.ballot.BoxChangedException;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.count.PackedBallots;
import app.laurel.nomination.Impartiality;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One count of an edition, from the moment the box is shut to the document that waits for signatures. */
@Component
class Counting {
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final Impartiality impartiality;
    private final BallotBox box;
    private final Tallies tallies;
    private final CountRun runs;
    private final ResultKeeping keeping;
    private final PendingCorrections corrections;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Seven: everything that a count passes through. */
    Counting(
            Impartiality impartiality,
            BallotBox box,
            Tallies tallies,
            CountRun runs,
            ResultKeeping keeping,
            PendingCorrections corrections,
            Clock clock) {
        this.impartiality = impartiality;
        this.box = box;
        this.tallies = tallies;
        this.runs = runs;
        this.keeping = keeping;
        this.corrections = corrections;
        this.clock = clock;
    }

    CountOutcome count(Moderator by, EditionId id, Progress progress) {
        var edition = impartiality.get(by, id);
        var correction = corrections.find(id);
        if (edition.publishedAt() != null && correction.isEmpty()) return new CountOutcome.AlreadyPublished();
        if (keeping.isSigned(edition)) return new CountOutcome.SignedByTwo();
        var category = edition.only().id();
        if (!box.canBeRead(category)) return new CountOutcome.KeyDestroyed();
        var closes = edition.schedule().votingCloses();
        if (clock.instant().isBefore(closes)) return new CountOutcome.VotingNotClosed(closes);
        var run = runs.begin(category);
        if (run.isEmpty()) return new CountOutcome.AlreadyCounting();
        try {
            return box.shut(category)
                    ? countNow(by, category, correction, new Heartbeat(runs, category, run.get(), progress))
                    : new CountOutcome.VotingNotClosed(closes);
        } catch (CountCancelledException stopped) {
            return new CountOutcome.Cancelled();
        } catch (BoxChangedException changed) {
            LOG.error("Edition {} was not counted, its ballot box was changed: {}", id, changed.getMessage());
            return new CountOutcome.BoxChanged();
        } finally {
            runs.end(category, run.get());
        }
    }

    Optional<BoxAtShut> findShut(CategoryId category) {
        return box.findShut(category);
    }

    private CountOutcome countNow(Moderator by, CategoryId category, Optional<Correction> correction, Heartbeat heart) {
        heart.enter(RunStage.COUNTING);
        var counted = tallies.countAndKeep(
                category, correction.map(Correction::exclusions).orElse(Exclusions.NONE), heart);
        var tally = counted.tally();
        var kept = BallotsFile.mayShow(tally.count()) ? kept(counted, heart) : tooFew(tally);
        heart.last();
        return keeping.keep(by, tally.category().edition(), kept, correction);
    }

    private StoredCount kept(TallyWithBallots counted, Heartbeat heart) {
        heart.enter(RunStage.WRITING);
        var shuffled = new ShuffledBallots(counted.ballots(), random);
        var archive = BallotsArchive.of(counted.tally().published(), shuffled);
        heart.enter(RunStage.REPORTING);
        var report = Reporting.of(counted.tally(), shuffled.inOrder(), archive.hash(), heart);
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
