package app.laurel.ballot;

import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.community.FileDecision;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a file of ballots that was read without a problem, in one transaction, once two people have decided on it. */
@Component
class BallotImportTransaction {
    private final BallotImportStore store;
    private final Polls polls;
    private final PaperVoters voters;
    private final PaperDecisions decisions;
    private final PaperCasting casting;
    private final Clock clock;

    BallotImportTransaction(
            BallotImportStore store,
            Polls polls,
            PaperVoters voters,
            PaperDecisions decisions,
            PaperCasting casting,
            Clock clock) {
        this.store = store;
        this.polls = polls;
        this.voters = voters;
        this.decisions = decisions;
        this.casting = casting;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome take(Moderator by, Edition edition, Load load, Progress progress) {
        var open = polls(edition, load);
        if (open.isEmpty()) return VotingNotOpen.of(edition);
        var before = store.find(edition.id(), load.hash());
        if (before.isPresent()) return new ImportOutcome.TakenBefore(before.get());
        var problems = new LineProblems();
        var ballots = voters.match(by, open, load.file().ballots(), problems);
        if (!problems.none()) return new ImportOutcome.Refused(problems.listed(), problems.count());
        return switch (decisions.bring(by, edition, load)) {
            case FileDecision.Decided(var decision) -> {
                var lines = load.file().lines();
                var file = new PaperCasting.PaperFile(load.hash(), lines, ballots, decision, clock.instant());
                var count = casting.cast(open, file, progress);
                yield new ImportOutcome.Taken(
                        lines, count.added(), count.changed(), count.unchanged(), load.encoding());
            }
            case FileDecision.WaitsForSecond _ ->
                new ImportOutcome.WaitsForSecond(load.file().ballots().size());
            case FileDecision.NameMissing _ -> new ImportOutcome.NameMissing();
            case FileDecision.Prevented(var key) -> new ImportOutcome.Prevented(key);
        };
    }

    /** The votes of the file's categories, in the order in which every file opens them; none unless all take ballots. */
    private List<Poll> polls(Edition edition, Load load) {
        var open = new ArrayList<Poll>();
        for (var category : edition.categories()) {
            if (!load.file().categories().contains(category.id())) continue;
            var poll = polls.open(category).orElse(null);
            var now = clock.instant();
            if (poll == null || !edition.takesVotesAt(now) || !poll.takesBallotsAt(now)) return List.of();
            open.add(poll);
        }
        return open;
    }

    /** A file that was read to its end without a problem, and its SHA-256. */
    @SuppressWarnings("ArrayRecordComponent")
    record Load(byte[] hash, BallotCsv file, TextEncoding encoding) {}
}
