package app.laurel.ballot;

import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.community.FileDecision;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import java.time.Clock;
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
        var poll = polls.open(edition.only()).orElse(null);
        var now = clock.instant();
        if (poll == null || !edition.takesVotesAt(now) || !poll.takesBallotsAt(now)) return VotingNotOpen.of(edition);
        var before = store.find(edition.id(), load.hash());
        if (before.isPresent()) return new ImportOutcome.TakenBefore(before.get());
        var problems = new LineProblems();
        var ballots = voters.match(by, poll, load.file().ballots(), problems);
        if (!problems.none()) return new ImportOutcome.Refused(problems.listed(), problems.count());
        return switch (decisions.bring(by, edition, load)) {
            case FileDecision.Decided(var decision) ->
                cast(
                        by,
                        poll,
                        new PaperCasting.PaperFile(load.hash(), load.file().lines(), ballots, decision, now),
                        load,
                        progress);
            case FileDecision.WaitsForSecond _ ->
                new ImportOutcome.WaitsForSecond(load.file().ballots().size());
            case FileDecision.NameMissing _ -> new ImportOutcome.NameMissing();
            case FileDecision.Prevented(var key) -> new ImportOutcome.Prevented(key);
        };
    }

    private ImportOutcome cast(Moderator by, Poll poll, PaperCasting.PaperFile file, Load load, Progress progress) {
        var count = casting.cast(by, poll, file, progress);
        return new ImportOutcome.Taken(
                load.file().lines(), count.added(), count.changed(), count.unchanged(), load.encoding());
    }

    /** A file that was read to its end without a problem, and its SHA-256. */
    @SuppressWarnings("ArrayRecordComponent")
    record Load(byte[] hash, BallotCsv file, TextEncoding encoding) {}
}
