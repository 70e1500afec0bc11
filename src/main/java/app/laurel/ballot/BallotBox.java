package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.seal.BrokenSealException;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final BoxReadingStore reading;
    private final BoxRemedies remedies;
    private final BallotImportStore imports;
    private final Casting casting;
    private final CategoryKeys keys;
    private final ShutBoxes shutBoxes;
    private final BallotDestruction destruction;
    private final Polls polls;
    private final CountReading countReading;
    private final Editions editions;
    private final Clock clock;

    /** Twelve: the only entrance to the ballots, so that no other class holds one of their stores or a key. */
    BallotBox(
            BallotStore store,
            BoxReadingStore reading,
            BoxRemedies remedies,
            BallotImportStore imports,
            Casting casting,
            CategoryKeys keys,
            ShutBoxes shutBoxes,
            BallotDestruction destruction,
            Polls polls,
            CountReading countReading,
            Editions editions,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.remedies = remedies;
        this.imports = imports;
        this.casting = casting;
        this.keys = keys;
        this.shutBoxes = shutBoxes;
        this.destruction = destruction;
        this.polls = polls;
        this.countReading = countReading;
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
    public CastOutcome cast(Voter voter, CategoryId id, Choice choice) {
        var category = editions.category(id);
        var poll = polls.open(category).orElse(null);
        if (poll == null) return VotingNotOpen.of(category.edition());
        var tag = poll.key().tag(voter);
        return cast(poll, tag, store.lock(id, tag), choice);
    }

    /**
     * As {@link #cast(Voter, CategoryId, Choice)}, for a poll that is open.
     *
     * @param before the voter's ballot, locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CastOutcome cast(Poll poll, VoterTag tag, Optional<SealedBallot> before, Choice choice) {
        poll.paper().requireFits(choice);
        // Asked after the key is held, so that a count that begins at the close waits for this ballot.
        if (!poll.takesBallotsAt(clock.instant()))
            return VotingNotOpen.of(poll.category().edition());
        return casting.cast(poll, tag, before, choice);
    }

    /**
     * Waits until no ballot is being cast any more, takes none from then on, and fixes what lies in the box. False, and nothing is
     * done, where voting is still open by the database's time. A box whose key is destroyed is shut.
     */
    @Transactional
    public boolean shut(CategoryId id) {
        var category = editions.category(id);
        var held = keys.hold(id).orElse(null);
        if (held == null) return true;
        if (clock.instant().plus(held.ahead()).isBefore(category.schedule().votingCloses())) return false;
        keys.shut(id);
        shutBoxes.fix(category);
        return true;
    }

    /** Whether the ballots can still be opened: not once the key is destroyed, at the end of the appeal window. */
    public boolean canBeRead(CategoryId category) {
        return keys.find(category).isPresent();
    }

    /** Destroys what could still tell how somebody voted in a year; false where that was done before. To be called after all appeals. */
    @Transactional
    public boolean destroy(EditionId edition) {
        return destruction.destroy(editions.get(edition));
    }

    /** What lay in the box when it was shut; empty while it is open. */
    public Optional<BoxAtShut> findShut(CategoryId category) {
        return shutBoxes.find(category);
    }

    /**
     * Opens every ballot that stands, one after the other, in an order that says nothing of when they were cast. Where two people
     * decided so after the box was changed, those are read that lay in it at the shut and are left.
     *
     * @param leftOut files on paper, by SHA-256 in hex, whose ballots the reader is only told of
     * @throws BoxChangedException if they are not those of the shut box; what was read by then is not to be used
     * @throws IllegalStateException if the key is destroyed
     */
    public void forEach(CategoryId id, Set<String> leftOut, BallotReader all) {
        var category = editions.category(id);
        var criteria = category.rules().criteria().size();
        var key = keys.find(id).orElseThrow(() -> new IllegalStateException("the key of " + id + " is destroyed"));
        var reader = countReading.of(category, key, leftOut, all);
        if (remedies.isDecided(id)) {
            remedies.forEach(category, key, reader);
            return;
        }
        shutBoxes.requireUnchanged(category);
        var window = new OpenedBallot(category.publicId(), criteria);
        var opener = key.opener(criteria, (bytes, from, length) -> {
            window.show(bytes, from, length);
            reader.read(window);
        });
        try {
            reading.forEach(id, opener::add);
            opener.finish();
        } catch (BrokenSealException | NotABallotException broken) {
            throw new BoxChangedException(
                    "got a ballot that was changed after it was sealed, or none of this category", broken);
        }
    }

    /**
     * How many ballots {@link #forEach} should show: those that lay in the box when it was shut, or, while it is open, those that
     * lie in it now.
     */
    public long size(CategoryId category) {
        return shutBoxes.find(category).map(BoxAtShut::ballots).orElseGet(() -> store.count(category));
    }

    /** The files of paper ballots that were taken, the latest first. */
    public List<ImportedBallotFile> listImports(Moderator by, EditionId edition) {
        return imports.list(edition, editions.get(by, edition).categoryIds());
    }

    /** Sees one opened ballot at a time; the window moves on after each. */
    @FunctionalInterface
    public interface BallotReader {
        /** Reads the ballot that the window shows now. */
        void read(OpenedBallot ballot);

        /** Notes a ballot that does not count, since its file is left out. */
        default void passOver(String file) {}
    }
}
