package app.laurel.result;

import app.laurel.ballot.BallotBox;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import app.laurel.tally.Tallies;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One count of an edition, from the moment the box is shut to the document that waits for signatures. */
@Component
class Counting {
    private final Editions editions;
    private final Shortlists shortlists;
    private final BallotBox box;
    private final Tallies tallies;
    private final CountRun runs;
    private final ResultKeeping keeping;
    private final Clock clock;

    Counting(
            Editions editions,
            Shortlists shortlists,
            BallotBox box,
            Tallies tallies,
            CountRun runs,
            ResultKeeping keeping,
            Clock clock) {
        this.editions = editions;
        this.shortlists = shortlists;
        this.box = box;
        this.tallies = tallies;
        this.runs = runs;
        this.keeping = keeping;
        this.clock = clock;
    }

    CountOutcome count(Moderator by, EditionId id, Progress progress) {
        var edition = editions.get(by, id);
        if (edition.publishedAt() != null) return new CountOutcome.AlreadyPublished();
        var closes = edition.schedule().votingCloses();
        if (clock.instant().isBefore(closes)) return new CountOutcome.VotingNotClosed(closes);
        var run = runs.begin(id);
        if (run.isEmpty()) return new CountOutcome.AlreadyCounting();
        try {
            return countNow(by, id, run.get(), progress);
        } finally {
            runs.end(id, run.get());
        }
    }

    private CountOutcome countNow(Moderator by, EditionId id, UUID run, Progress progress) {
        box.shut(id);
        shortlists.fixed(id); // fixes the rules too, should nobody have looked since voting opened
        var tally = tallies.count(id, new Heartbeat(runs, id, run, progress));
        var rules = editions.get(id).frozen();
        if (rules == null) throw new IllegalStateException("the rules of edition " + id + " were never fixed");
        runs.beat(id, run, new RunProgress(tally.box().cast(), tally.box().cast()));
        return keeping.keep(by, tally.edition(), ResultWriting.of(tally, rules));
    }
}
