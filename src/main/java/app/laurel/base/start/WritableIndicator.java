package app.laurel.base.start;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ready means that ballots can be kept: a database that only reads answers everything but a cast. */
@Component("writable")
class WritableIndicator implements HealthIndicator {
    private final DurabilityStore durability;
    private final TransactionTemplate transaction;

    WritableIndicator(DurabilityStore durability, TransactionTemplate transaction) {
        this.durability = durability;
        this.transaction = transaction;
    }

    @Override
    public Health health() {
        try {
            var writable = transaction.execute(status -> durability.isWritable());
            return Boolean.TRUE.equals(writable)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (RuntimeException away) {
            return Health.down().build();
        }
    }
}
