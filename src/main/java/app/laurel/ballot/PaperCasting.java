package app.laurel.ballot;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.Accounts;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the ballots of a file that two people decided on into the box, and the file on record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperCasting {
    private final Casting casting;
    private final TurnoutStore turnout;
    private final BallotImportStore store;
    private final Accounts accounts;
    private final AuditTrail audit;

    PaperCasting(Casting casting, TurnoutStore turnout, BallotImportStore store, Accounts accounts, AuditTrail audit) {
        this.casting = casting;
        this.turnout = turnout;
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
    }

    Casting.CastCount cast(Moderator by, Poll poll, PaperFile file, Progress progress) {
        var category = poll.category();
        var edition = category.edition();
        var choices = new LinkedHashMap<Voter, Choice>();
        file.ballots().forEach((member, choice) -> choices.put(new Voter.OfMember(member), choice));
        var before = ballots(edition);
        store.add(
                edition.id(),
                by.account(),
                file,
                name(file.decision().first()),
                name(file.decision().second()));
        var count = casting.cast(poll, choices, progress);
        var day = LocalDate.ofInstant(file.at(), edition.schedule().zone());
        turnout.votedOnPaper(category.id(), file.ballots().keySet(), file.hash(), day);
        var facts = Map.of(
                "file", HexFormat.of().formatHex(file.hash()),
                "lines", Integer.toString(file.lines()),
                "added", Integer.toString(count.added()),
                "changed", Integer.toString(count.changed()),
                "first", file.decision().first().toString(),
                "second", file.decision().second().toString());
        var reason = file.decision().reason();
        audit.record(new Act(edition.community(), by.account(), PaperFileAct.NAME, edition.object(), reason, facts)
                .changing("fromFiles", before, ballots(edition)));
        return count;
    }

    private String ballots(Edition edition) {
        return Integer.toString(store.list(edition.id()).stream()
                .mapToInt(ImportedBallotFile::ballots)
                .sum());
    }

    private String name(AccountId account) {
        return accounts.findPublicName(account).orElse("");
    }

    /** A file whose voters are all on the roll, and the decision to take it. */
    @SuppressWarnings("ArrayRecordComponent")
    record PaperFile(byte[] hash, int lines, SequencedMap<MemberId, Choice> ballots, Decision decision, Instant at) {}
}
