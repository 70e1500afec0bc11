package app.laurel.ballot;

import app.laurel.ballot.BallotBox.BallotReader;
import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.BrokenSealException;
import app.laurel.edition.Category;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way on from a box that was changed: what lay in it at the shut is looked for among all that lies there now, replaced versions
 * included. What was put in later is passed over.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BoxRemedies {
    private final BoxRemedyStore store;
    private final BoxReadingStore reading;
    private final ShutBoxes shutBoxes;
    private final CategoryKeys keys;

    BoxRemedies(BoxRemedyStore store, BoxReadingStore reading, ShutBoxes shutBoxes, CategoryKeys keys) {
        this.store = store;
        this.reading = reading;
        this.shutBoxes = shutBoxes;
        this.keys = keys;
    }

    boolean isDecided(CategoryId category) {
        return store.find(category).isPresent();
    }

    /** What is left now, whatever was decided. */
    BoxRemains remains(Category category) {
        var key = keys.find(category.id()).orElseThrow(() -> new IllegalStateException("the key is destroyed"));
        return read(category, key, ballot -> {});
    }

    void decide(CategoryId category, BoxRemains remains) {
        store.replace(category, remains);
    }

    /**
     * Shows each ballot of the shut box that is left.
     *
     * @throws BoxChangedException if not exactly as many are left as two people decided to count
     */
    void forEach(Category category, CategoryKey key, BallotReader reader) {
        var decided = store.find(category.id()).orElseThrow();
        var remains = read(category, key, reader);
        if (!remains.equals(decided)) {
            throw new BoxChangedException("got %d ballots of the shut box, want the %d of the decision"
                    .formatted(remains.found(), decided.found()));
        }
    }

    private BoxRemains read(Category category, CategoryKey key, BallotReader reader) {
        var criteria = category.rules().criteria().size();
        var wanted = new CommitmentSet(shutBoxes.standing(category));
        var window = new OpenedBallot(category.publicId(), criteria);
        BoxReadingStore.SealedBallotReader each = (tag, seq, commitment, bytes) -> {
            if (!wanted.isMissing(commitment)) return;
            var row = new SealedBallot(new VoterTag(tag), category.publicId(), seq, commitment, bytes);
            try {
                var form = key.openForm(row, criteria);
                window.show(form, 0, form.length);
            } catch (BrokenSealException | BoxChangedException | NotABallotException changed) {
                return;
            }
            wanted.markFound(commitment);
            reader.read(window);
        };
        reading.forEach(category.id(), each);
        reading.forEachSuperseded(category.id(), each);
        return new BoxRemains(wanted.found(), wanted.missing());
    }
}
