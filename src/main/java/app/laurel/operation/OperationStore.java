package app.laurel.operation;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OperationStore {
    private static final String COPIES = " where lower(variable_name) in ('wsrep_cluster_size', 'wsrep_ready',"
            + " 'wsrep_local_state_comment', 'rpl_semi_sync_master_enabled', 'rpl_semi_sync_master_status')";

    private final DSLContext sql;

    OperationStore(DSLContext sql) {
        this.sql = sql;
    }

    DatabaseFacts facts() {
        var version = String.valueOf(sql.fetchValue("select version()")).replaceFirst("-MariaDB.*", "");
        var status = Stream.of("global_status", "global_variables")
                .flatMap(it ->
                        sql
                                .fetch("select variable_name, variable_value from information_schema." + it + COPIES)
                                .stream())
                .collect(Collectors.toMap(
                        it -> it.get(0, String.class).toLowerCase(Locale.ROOT),
                        it -> it.get(1, String.class),
                        (one, same) -> one));
        return new DatabaseFacts(version, status);
    }
}
