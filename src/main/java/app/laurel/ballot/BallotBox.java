package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where ballots lie, sealed, from the moment they are cast until the count opens them. Ballots are taken while voting is open
 * and at no other time; what was taken is never lost, only superseded.
 */
@Service
@Transactional(readOnly = true)
public class BallotBox {
    private final BallotStore store;
    private final BallotImportStore imports;
    private final Casting casting;
    private final EditionKeys keys;
    private final Polls polls;
    private final Editions editions;
    private final Clock clock;

    /** Seven: the one face of all that lies in the box, so that nobody else holds a store or a key of it. */
    BallotBox(
            BallotStore store,
            BallotImportStore imports,
            Casting casting,
            EditionKeys keys,
            Polls polls,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.imports = imports;
        this.casting = casting;
        this.keys = keys;
        this.polls = polls;
        this.editions = editions;
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
        var poll = polls.open(editions.get(id));
        var tag = poll.key().tag(voter);
        return cast(poll, tag, store.lock(id, tag), choice);
    }

    /**
     * As {@link #cast(Voter, EditionId, Choice)}, for a poll that is open.
     *
     * @param before the voter's ballot, locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CastOutcome cast(Poll poll, VoterTag tag, Optional<SealedBallot> before, Choice choice) {
        poll.paper().requireFits(choice);
        // Asked after the key is held, so that a count that begins at the close waits for this ballot.
        if (!poll.takesBallotsAt(clock.instant())) return VotingNotOpen.of(poll.edition());
        return casting.cast(poll, tag, before, choice);
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

    /** The files of paper ballots that were taken, the latest first. */
    public List<ImportedBallotFile> listImports(Moderator by, EditionId edition) {
        editions.get(by, edition);
        return imports.list(edition);
    }

    /** Sees one opened ballot at a time; the window moves on after each. */
    @FunctionalInterface
    public interface BallotReader {
        /** Reads the ballot that the window shows now. */
        void read(OpenedBallot ballot);
    }
}
