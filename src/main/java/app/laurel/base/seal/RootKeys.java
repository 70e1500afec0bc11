package app.laurel.base.seal;

import app.laurel.base.Retries;
import app.laurel.base.start.ConfigurationProblem;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the root key with a master key, and refuses one that is in good form and opens nothing here. Found out later it would have
 * done harm: what it seals opens under no other key, and nothing that was sealed before opens under it.
 */
@Component
class RootKeys {
    private static final String PUT_BACK =
            "Put back the table base_root_key, and base_key_check with it, from a copy of the database.";

    private final RootKeyStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RootKeys(RootKeyStore store, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The seal under the root key, which the first start of all makes. Of two that begin at once one makes it, and both have it. */
    Seal open(MasterKey key) {
        return new Seal(Retries.untilAlone(() -> transaction.execute(status -> openOrMake(key))));
    }

    private byte[] openOrMake(MasterKey key) {
        var wraps = store.list();
        var words = store.knownWords();
        if (!wraps.isEmpty()) return opened(key, wraps, words);
        var root = words.isPresent() ? rootOfBefore(key, words.get()) : first();
        if (words.isEmpty()) store.addKnownWords(KnownWords.close(new Seal(root)));
        store.add(key.wrap(root, 1, clock.instant()));
        return root;
    }

    /** The root key, from the wrap that is this key's. */
    static byte[] opened(MasterKey key, List<WrappedRoot> wraps, Optional<byte[]> words) {
        var own = wraps.stream().filter(it -> it.masterKey().equals(key.name())).findFirst();
        if (own.isEmpty()) throw another(key, wraps);
        var root = unwrapped(key, own.get());
        if (words.filter(it -> KnownWords.open(new Seal(root), it)).isEmpty()) {
            throw new ConfigurationProblem(
                    "The root key in the database is not the one under which this database was sealed.", PUT_BACK);
        }
        return root;
    }

    private static byte[] unwrapped(MasterKey key, WrappedRoot wrapped) {
        try {
            return key.unwrap(wrapped);
        } catch (BrokenSealException changed) {
            throw new ConfigurationProblem(
                    "The root key for the master key " + key.name() + " was changed in the database.", PUT_BACK);
        }
    }

    private static ConfigurationProblem another(MasterKey key, List<WrappedRoot> wraps) {
        return new ConfigurationProblem(
                "LAUREL_MASTER_KEY is not a key of this database: it is %s, and what opens it is %s."
                        .formatted(
                                key.name(),
                                wraps.stream().map(WrappedRoot::masterKey).collect(Collectors.joining(" or "))),
                "Put that key in its place, from the copy that you kept (the run with the embedded database keeps it as master.key in its data folder); with another key start on an empty database.");
    }

    /** An installation of before there were root keys was sealed by its master key itself. */
    private static byte[] rootOfBefore(MasterKey key, byte[] words) {
        if (key.sealedWords(words)) return key.asRoot();
        throw new ConfigurationProblem(
                "LAUREL_MASTER_KEY is not the key with which this database was sealed.",
                "Put that key back, from the copy that you kept (the run with the embedded database keeps it as master.key in its data folder); with another key start on an empty database. If it is the right one, the table base_root_key was emptied: put it back from a copy of the database.");
    }

    private byte[] first() {
        if (store.isInUse()) {
            throw new ConfigurationProblem("This database is in use and its root key is gone.", PUT_BACK);
        }
        var root = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(root);
        return root;
    }
}
