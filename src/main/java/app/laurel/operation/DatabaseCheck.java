package app.laurel.operation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether the database answers, and keeps what it confirmed on a second server where it was told to. */
@Component
class DatabaseCheck implements HealthCheck {
    private final OperationStore store;
    private final TransactionTemplate transaction;

    DatabaseCheck(OperationStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public Health.Part part() {
        return Health.Part.DATABASE;
    }

    @Override
    public Health look() {
        return judge(Objects.requireNonNull(transaction.execute(status -> store.facts())));
    }

    Health judge(DatabaseFacts facts) {
        var version = facts.version();
        if (facts.isOfCluster()) {
            var servers = facts.status("wsrep_cluster_size");
            if (!facts.isSynced()) {
                return Health.bad(part(), "unsynced", version, facts.status("wsrep_local_state_comment"));
            }
            return servers.equals("1")
                    ? Health.watch(part(), "last-of-cluster", version)
                    : Health.good(part(), "cluster", version, servers);
        }
        if (!facts.shouldAwaitReplica()) return Health.good(part(), "alone", version);
        return facts.awaitsReplica()
                ? Health.good(part(), "replicated", version)
                : Health.bad(part(), "unreplicated", version);
    }
}
