package app.laurel.ballot;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fixes what lies in a box when it is shut, and compares it with what lies there later. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShutBoxes {
    private final ShutBoxStore store;
    private final BoxReadingStore ballots;
    private final AuditTrail audit;

    ShutBoxes(ShutBoxStore store, BoxReadingStore ballots, AuditTrail audit) {
        this.store = store;
        this.ballots = ballots;
        this.audit = audit;
    }

    /** To be called with the key locked by the shut; a box that was fixed stays so. */
    void fix(Category category) {
        var id = category.id();
        if (store.find(id).isPresent()) return;
        var standing = ballots.commitments(id, true);
        var superseded = ballots.commitments(id, false);
        var box = BoxDigest.of(category.publicId(), standing, superseded);
        store.add(id, box, standing, superseded);
        audit.record(new Act(
                category.edition().community(),
                null,
                "ballot.shut",
                category.object(),
                null,
                Map.of(
                        "ballots", Long.toString(box.ballots()),
                        "superseded", Long.toString(box.superseded()),
                        "sha256", HexFormat.of().formatHex(box.hash()))));
    }

    Optional<BoxAtShut> find(CategoryId category) {
        return store.find(category);
    }

    /**
     * The commitments of the ballots that stood at the shut, ascending, one behind the other.
     *
     * @throws BoxChangedException if the list of them was changed too
     */
    byte[] standing(Category category) {
        var id = category.id();
        var shut = store.find(id).orElseThrow(() -> new IllegalStateException("the box of " + id + " is open"));
        var standing = store.commitments(id, true);
        var listed = BoxDigest.of(category.publicId(), standing, store.commitments(id, false));
        if (!Arrays.equals(listed.hash(), shut.hash())) {
            throw new BoxChangedException("got another list of ballots than the one of the shut box");
        }
        return standing;
    }

    /**
     * Compares the box with what it was when it was shut; an open box is as it is.
     *
     * @throws BoxChangedException if it is another one by now
     */
    void requireUnchanged(Category category) {
        var shut = store.find(category.id()).orElse(null);
        if (shut == null) return;
        var now = BoxDigest.of(
                category.publicId(),
                ballots.commitments(category.id(), true),
                ballots.commitments(category.id(), false));
        if (!Arrays.equals(now.hash(), shut.hash())) {
            throw new BoxChangedException(
                    "got %d ballots and %d versions before them, want the %d and %d of the shut box"
                            .formatted(now.ballots(), now.superseded(), shut.ballots(), shut.superseded()));
        }
    }
}
