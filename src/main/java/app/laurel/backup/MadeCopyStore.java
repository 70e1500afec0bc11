package app.laurel.backup;

import static app.laurel.db.tables.BackupMade.BACKUP_MADE;
import static org.jooq.impl.DSL.field;

import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the application reads of copies; it makes none. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MadeCopyStore {
    private final DSLContext sql;

    MadeCopyStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<MadeCopy> find() {
        var seconds = field("timestampdiff(second, {0}, utc_timestamp(3))", Long.class, BACKUP_MADE.ENDED_AT);
        return sql.select(BACKUP_MADE.ENDED_AT, seconds.convertFrom(Duration::ofSeconds), BACKUP_MADE.BYTES)
                .from(BACKUP_MADE)
                .fetchOptional(Records.mapping(MadeCopy::new));
    }
}
