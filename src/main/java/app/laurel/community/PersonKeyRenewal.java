package app.laurel.community;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the stored keys of persons again, before anybody is served, when this version of Laurel knows other providers than the one that
 * made them: else an address of today would be somebody else than the same one of yesterday. A roll that is frozen keeps its persons, because
 * nothing changes it: who stands on it twice by the older table may vote twice in that year, and in no later one.
 */
@Component
class PersonKeyRenewal implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(PersonKeyRenewal.class);
    private static final int BATCH = 500;

    private final PersonKeys persons;
    private final PersonKeyStore store;
    private final ReadableRows readable;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonKeyRenewal(
            PersonKeys persons,
            PersonKeyStore store,
            ReadableRows readable,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.store = store;
        this.readable = readable;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (Boolean.TRUE.equals(transaction.execute(status -> store.hasRules(persons.rules())))) return;
        var last = new AccountId(0);
        var left = 0;
        for (var batch = next(last); !batch.isEmpty(); batch = next(last)) {
            left += renew(batch);
            last = batch.getLast().account();
        }
        if (left == 0) transaction.executeWithoutResult(status -> store.setRules(persons.rules()));
        else LOG.warn("{} accounts cannot be read and keep their keys of persons; the next start tries again", left);
    }

    private List<PersonKeyStore.Known> next(AccountId after) {
        return Objects.requireNonNull(transaction.execute(status -> store.list(after, BATCH)));
    }

    /** How many could not be read. */
    private int renew(List<PersonKeyStore.Known> batch) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var renewed = readable.read(
                    batch,
                    this::renewed,
                    (row, failure) -> new UnreadableRow("account", "account/" + row.account(), null, failure));
            var now = clock.instant();
            renewed.stream()
                    .filter(it -> !Arrays.equals(it.before(), it.key()))
                    .forEach(it -> store.change(it.account(), it.before(), it.key(), now));
            return batch.size() - renewed.size();
        }));
    }

    private Renewed renewed(PersonKeyStore.Known row) {
        return new Renewed(row.account(), row.key(), persons.of(new MailAddress(row.mail())));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Renewed(AccountId account, byte[] before, byte[] key) {}
}
