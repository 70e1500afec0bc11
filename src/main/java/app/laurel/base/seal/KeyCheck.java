package app.laurel.base.seal;

import app.laurel.base.start.ConfigurationProblem;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses a master key that is in good form and not the one with which this database was sealed. Found out later it would have
 * done harm: what it seals opens under no other key, and nothing that was sealed before opens under it.
 */
@Component
class KeyCheck {
    private static final byte[] WORDS = "the key of this installation".getBytes(StandardCharsets.US_ASCII);
    static final byte[] CONTEXT = "base_key_check".getBytes(StandardCharsets.US_ASCII);

    private final KeyCheckStore store;
    private final TransactionTemplate transaction;

    KeyCheck(KeyCheckStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** The seal itself, once it is known to be the one of this database; the first of all becomes it. */
    Seal checked(Seal given) {
        transaction.executeWithoutResult(status -> check(given));
        return given;
    }

    private void check(Seal given) {
        if (store.find().isEmpty()) store.addIfNone(given.close(WORDS, CONTEXT));
        store.find().ifPresent(it -> requireOpens(given, it));
    }

    private static void requireOpens(Seal given, byte[] kept) {
        if (!KeyWitness.opens(given, kept)) {
            throw new ConfigurationProblem(
                    "LAUREL_MASTER_KEY is not the key with which this database was sealed.",
                    "Put that key back, from the copy that you kept (the run with the embedded database keeps it as master.key in its data folder); with another key start on an empty database.");
        }
    }
}
