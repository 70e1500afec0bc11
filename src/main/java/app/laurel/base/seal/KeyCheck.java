package app.laurel.base.seal;

import app.laurel.base.start.ConfigurationProblem;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to start with a master key that is in good form and not the one with which this database was sealed. Found out later it
 * would have done harm: what it seals opens under no other key, and nothing that was sealed before opens under it.
 */
@Component
class KeyCheck implements SmartInitializingSingleton {
    private static final byte[] WORDS = "the key of this installation".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTEXT = "base_key_check".getBytes(StandardCharsets.US_ASCII);

    private final KeyCheckStore store;
    private final Seal masterSeal;
    private final TransactionTemplate transaction;

    KeyCheck(KeyCheckStore store, Seal masterSeal, TransactionTemplate transaction) {
        this.store = store;
        this.masterSeal = masterSeal;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> check());
    }

    private void check() {
        if (store.find().isEmpty()) store.addIfNone(masterSeal.close(WORDS, CONTEXT));
        store.find().ifPresent(this::requireOpens);
    }

    private void requireOpens(byte[] sealed) {
        try {
            masterSeal.open(sealed, CONTEXT);
        } catch (BrokenSealException another) {
            throw new ConfigurationProblem(
                    "LAUREL_MASTER_KEY is not the key with which this database was sealed.",
                    "Put that key back, from the copy that you kept (the run with the embedded database keeps it as master.key in its data folder); with another key start on an empty database.");
        }
    }
}
