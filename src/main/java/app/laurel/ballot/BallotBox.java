package app.laurel.ballot;

import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where ballots lie, sealed, from the moment they are cast until the count opens them. Ballots are taken while voting is open
 * and at no other time; what was taken is never lost, only superseded.
 */
@Service
@Transactional(readOnly = true)
public class BallotBox {
    /** A ballot that was on its way when voting closed is still taken, unless the count has begun. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private final BallotStore store;
    private final BallotImportStore imports;
    private final Casting casting;
    private final EditionKeys keys;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    BallotBox(
            BallotStore store,
            BallotImportStore imports,
            Casting casting,
            EditionKeys keys,
            Editions editions,
            Shortlists shortlists,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.casting = casting;
        this.keys = keys;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /**
     * Takes one voter's ballot; the same choice again changes nothing. Repeat on a
     * {@link org.springframework.dao.ConcurrencyFailureException} or {@link org.springframework.dao.DuplicateKeyException}: the
     * voter cast twice at the same moment.
     *
     * @throws IllegalArgumentException if the choice names a shop that is not listed or does not fit the rules
     */
    @Transactional
    public CastOutcome cast(Voter voter, EditionId id, Choice choice) {
        var edition = editions.get(id);
        check(choice, edition);
        var key = keys.forCasting(id);
        var schedule = edition.schedule();
        // Asked after the key is held, so that a count that begins at the close waits for this ballot.
        if (!takesBallots(edition)) {
            return new CastOutcome.VotingNotOpen(schedule.votingOpens(), schedule.votingCloses());
        }
        var tag = key.tag(voter);
        var poll = new Casting.Poll(id, edition.publicId(), key);
        var count = casting.cast(poll, new LinkedHashMap<>(Map.of(voter, choice)), Progress.UNHEARD);
        var now = store.lock(id, List.of(tag)).values().iterator().next();
        return new CastOutcome.Counted(now.seq(), now.commitment(), count.unchanged() == 0);
    }

    /**
     * Waits until no ballot is being cast any more, and takes none from then on; to be called after voting has closed and before
     * counting.
     */
    @Transactional
    public void shut(EditionId edition) {
        keys.shut(edition);
    }

    /** Opens every ballot that stands, one after the other, in an order that says nothing of when they were cast. */
    public void forEach(EditionId edition, BallotReader reader) {
        var criteria = editions.get(edition).rules().criteria().size();
        var key = keys.forReading(edition);
        var window = new OpenedBallot(criteria);
        var opener = key.opener((bytes, from, length) -> {
            window.show(bytes, from, length);
            reader.read(window);
        });
        store.forEach(edition, opener::add);
        opener.finish();
    }

    /**
     * How many ballots {@link #forEach} should show: those that lay in the box when it was shut, or, while it is open, those that
     * lie in it now.
     */
    public long size(EditionId edition) {
        return keys.ballotsAtShut(edition).orElseGet(() -> store.count(edition));
    }

    /** The files that were brought, the latest first. */
    public List<ImportedBallotFile> listImports(Moderator by, EditionId edition) {
        requireOwn(by, editions.get(edition));
        return imports.list(edition);
    }

    static void requireOwn(Moderator by, Edition edition) {
        if (!edition.community().equals(by.community())) {
            throw new AccessDeniedException("this is for moderators of the edition's community");
        }
    }

    private boolean takesBallots(Edition edition) {
        var now = clock.instant();
        if (edition.takesVotesAt(now)) return true;
        return edition.takesVotesAt(now.minus(GRACE)) && !keys.isShut(edition.id());
    }

    private void check(Choice choice, Edition edition) {
        var paper = new BallotPaper(shortlists.fixed(edition.id()), edition.rules());
        var marks = choice.marks();
        if (marks.criteria() != paper.criteria()) {
            throw new IllegalArgumentException(
                    "got %d criteria, want %d".formatted(marks.criteria(), paper.criteria()));
        }
        paper.requireListed(choice);
    }

    /** Sees one opened ballot at a time; the window moves on after each. */
    @FunctionalInterface
    public interface BallotReader {
        /** Reads the ballot that the window shows now. */
        void read(OpenedBallot ballot);
    }
}
