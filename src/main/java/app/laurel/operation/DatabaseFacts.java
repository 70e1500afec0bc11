package app.laurel.operation;

import java.util.Map;

/**
 * What the database says of itself.
 *
 * @param status those of its status variables that tell of copies on other servers, in small letters
 */
record DatabaseFacts(String version, Map<String, String> status) {
    /** Whether the server belongs to a Galera cluster. */
    boolean isOfCluster() {
        return !status("wsrep_cluster_size").isEmpty()
                && !status("wsrep_cluster_size").equals("0");
    }

    /** Whether a server of a cluster has all and takes writes. */
    boolean isSynced() {
        return status("wsrep_local_state_comment").equals("Synced")
                && status("wsrep_ready").equals("ON");
    }

    /** Whether it is told to wait for a replica at each commit. */
    boolean shouldAwaitReplica() {
        return status("rpl_semi_sync_master_enabled").equals("ON");
    }

    /** Whether it does. */
    boolean awaitsReplica() {
        return status("rpl_semi_sync_master_status").equals("ON");
    }

    /** Empty where the server does not know it. */
    String status(String name) {
        return status.getOrDefault(name, "");
    }
}
