package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.community.Accounts;
import app.laurel.community.Decision;
import app.laurel.edition.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * Casts what the file holds, category by category.
     *
     * @param polls of the categories in the file
     */
    CastCount cast(List<Poll> polls, PaperFile file, Progress progress) {
        var edition = polls.getFirst().category().edition();
        var before = new HashMap<CategoryId, String>();
        for (var poll : polls) before.put(poll.category().id(), ballots(poll.category()));
        var decision = file.decision();
        store.add(edition.id(), file, new BallotImportStore.Names(name(decision.first()), name(decision.second())));
        var sum = CastCount.NOTHING;
        for (var poll : polls) {
            var done = sum.ballots();
            var count = cast(poll, file, (ballots, _) -> progress.at(done + ballots, file.count()));
            sum = sum.plus(count);
            record(
                    poll.category(),
                    file,
                    count,
                    requireNonNull(before.get(poll.category().id())));
        }
        return sum;
    }

    private CastCount cast(Poll poll, PaperFile file, Progress progress) {
        var category = poll.category();
        var ballots = file.of(category);
        var choices = new LinkedHashMap<Voter, Choice>();
        ballots.forEach((member, choice) -> choices.put(new Voter.OfMember(member), choice));
        var count = casting.cast(poll, choices, progress);
        var day = LocalDate.ofInstant(file.at(), category.schedule().zone());
        turnout.votedOnPaper(category.id(), ballots.keySet(), file.hash(), day);
        return count;
    }

    private void record(Category category, PaperFile file, CastCount count, String before) {
        var decision = file.decision();
        var facts = Map.of(
                "file", HexFormat.of().formatHex(file.hash()),
                "lines", Integer.toString(file.lines()),
                "added", Integer.toString(count.added()),
                "changed", Integer.toString(count.changed()),
                "first", decision.first().toString(),
                "second", decision.second().toString());
        var act = new Act(
                category.edition().community(),
                decision.second(),
                PaperFileAct.NAME,
                category.object(),
                decision.reason(),
                facts);
        audit.record(act.changing("fromFiles", before, ballots(category)));
    }

    private String ballots(Category category) {
        var files = store.list(category.edition().id(), List.of(category.id()));
        return Integer.toString(
                files.stream().mapToInt(ImportedBallotFile::ballots).sum());
    }

    private String name(AccountId account) {
        return accounts.findPublicName(account).orElse("");
    }

    /**
     * A file whose voters are all on the roll, and the decision to take it.
     *
     * @param ballots by category, for each that the file names
     */
    @SuppressWarnings("ArrayRecordComponent")
    record PaperFile(
            byte[] hash,
            int lines,
            Map<CategoryId, SequencedMap<MemberId, Choice>> ballots,
            Decision decision,
            Instant at) {
        private SequencedMap<MemberId, Choice> of(Category category) {
            return requireNonNull(ballots.get(category.id()));
        }

        /** How many ballots it holds. */
        int count() {
            return ballots.values().stream().mapToInt(Map::size).sum();
        }
    }
}
