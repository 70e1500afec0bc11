package app.laurel.ballot;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.base.csv.TextEncoding;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a file of ballots that was read without a problem, in one transaction. */
@Component
class BallotImportTransaction {
    private final BallotImportStore store;
    private final Casting casting;
    private final Polls polls;
    private final AuditTrail audit;
    private final Clock clock;

    BallotImportTransaction(BallotImportStore store, Casting casting, Polls polls, AuditTrail audit, Clock clock) {
        this.store = store;
        this.casting = casting;
        this.polls = polls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome take(Moderator by, Edition edition, Load load, Progress progress) {
        var poll = polls.open(edition);
        var now = clock.instant();
        if (!edition.takesVotesAt(now) || !poll.takesBallotsAt(now)) return VotingNotOpen.of(edition);
        var before = store.find(edition.id(), load.hash());
        if (before.isPresent()) return new ImportOutcome.TakenBefore(before.get());
        var choices = load.file().choices();
        var taken = new ImportedBallotFile(load.file().lines(), choices.size(), by.account(), now);
        store.add(edition.id(), load.hash(), taken);
        var count = casting.cast(poll, choices, progress);
        record(by, edition, load, count);
        return new ImportOutcome.Taken(
                taken.lines(), count.added(), count.changed(), count.unchanged(), load.encoding());
    }

    private void record(Moderator by, Edition edition, Load load, Casting.CastCount count) {
        audit.record(new Act(
                edition.community(),
                by.account(),
                "ballot.imported",
                "edition/" + edition.id(),
                null,
                Map.of(
                        "file", HexFormat.of().formatHex(load.hash()),
                        "lines", Integer.toString(load.file().lines()),
                        "added", Integer.toString(count.added()),
                        "changed", Integer.toString(count.changed()))));
    }

    /** A file that was read to its end without a problem, and its SHA-256. */
    @SuppressWarnings("ArrayRecordComponent")
    record Load(byte[] hash, BallotCsv file, TextEncoding encoding) {}
}
