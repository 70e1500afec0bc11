package app.laurel.base.seal;

import app.laurel.base.Retries;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the master key for another one while nodes run: the new one is added, nodes are started again with it one after the other, then
 * the old one is removed. Nothing that is sealed is touched, for all of it lies under the root key.
 */
@Service
public class KeyRotation {
    private final MasterKey present;
    private final RootKeyStore store;
    private final TransactionTemplate transaction;
    private final RotationWatch watch;
    private final Clock clock;

    KeyRotation(
            MasterKey present,
            RootKeyStore store,
            TransactionTemplate transaction,
            ObjectProvider<RotationWatch> watch,
            Clock clock) {
        this.watch = watch.getIfAvailable(() -> (step, key) -> {});
        this.present = present;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A master key that opens this database.
     *
     * @param isPresent whether this node was started with it
     */
    public record Opener(String name, Instant addedAt, boolean isPresent) {}

    /** The name of the master key with which this node was started. */
    public String presentName() {
        return present.name();
    }

    /** The master keys that open this database, the newest last; two while a rotation is under way. */
    public List<Opener> list() {
        return Objects.requireNonNull(transaction.execute(status -> store.list())).stream()
                .map(it ->
                        new Opener(it.masterKey(), it.addedAt(), it.masterKey().equals(present.name())))
                .toList();
    }

    /** From now on a node may start with either key. */
    public RotationOutcome begin(MasterKey next) {
        return transact(wraps -> {
            if (next.name().equals(present.name())) return RotationOutcome.SAME_KEY;
            if (wraps.stream().anyMatch(it -> it.masterKey().equals(next.name()))) {
                RootKeys.opened(next, wraps, store.knownWords());
                return RotationOutcome.BEGUN_ALREADY;
            }
            if (wraps.size() > 1) return RotationOutcome.UNDER_WAY;
            var root = RootKeys.opened(present, wraps, store.knownWords());
            store.add(next.wrap(root, wraps.getLast().number() + 1, clock.instant()));
            watch.changed(RotationOutcome.BEGUN, next.name());
            return RotationOutcome.BEGUN;
        });
    }

    /** From now on only the new key opens this database; refused to whoever does not have it. */
    public RotationOutcome end() {
        return transact(wraps -> {
            if (wraps.size() == 1) return RotationOutcome.NONE_UNDER_WAY;
            if (!isNewest(wraps)) return RotationOutcome.OLD_KEY_SET;
            return keepOnlyPresent(wraps, RotationOutcome.ENDED);
        });
    }

    /** From now on only the old key opens this database, as before the rotation began; refused to whoever works with the new one. */
    public RotationOutcome cancel() {
        return transact(wraps -> {
            if (wraps.size() == 1) return RotationOutcome.NONE_UNDER_WAY;
            if (isNewest(wraps)) return RotationOutcome.NEW_KEY_SET;
            return keepOnlyPresent(wraps, RotationOutcome.CANCELLED);
        });
    }

    private RotationOutcome keepOnlyPresent(List<WrappedRoot> wraps, RotationOutcome outcome) {
        wraps.stream().filter(it -> it.masterKey().equals(present.name())).forEach(it -> store.keepOnly(it.number()));
        watch.changed(outcome, present.name());
        return outcome;
    }

    private boolean isNewest(List<WrappedRoot> wraps) {
        return wraps.getLast().masterKey().equals(present.name());
    }

    /** One after the other, and only for a key that opens: a wrap that does not is no reason to remove another. */
    private RotationOutcome transact(Function<List<WrappedRoot>, RotationOutcome> act) {
        return Retries.untilAlone(() -> transaction.execute(status -> {
            var wraps = store.listAndHold();
            RootKeys.opened(present, wraps, store.knownWords());
            return act.apply(wraps);
        }));
    }
}
