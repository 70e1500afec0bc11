package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_STAFF;
import static org.jooq.Records.mapping;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StaffStore {
    private final DSLContext sql;

    StaffStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfStaff() {
        return ShownTables.of("edition_staff");
    }

    void add(EditionId edition, List<StaffMember> staff) {
        for (var person : staff) {
            sql.insertInto(EDITION_STAFF)
                    .set(EDITION_STAFF.EDITION_ID, edition)
                    .set(EDITION_STAFF.ACCOUNT_ID, person.account())
                    .set(EDITION_STAFF.PUBLIC_NAME, person.publicName())
                    .set(EDITION_STAFF.SINCE, person.since())
                    .execute();
        }
    }

    /** The years of whose staff a person was, readable. */
    List<Map<String, Object>> of(AccountId account) {
        return sql.select(
                        EDITION.NAME_EN.as("year"),
                        EDITION_STAFF.PUBLIC_NAME.as("publicName"),
                        EDITION_STAFF.SINCE.as("inOfficeSince"))
                .from(EDITION_STAFF)
                .join(EDITION)
                .on(EDITION.ID.eq(EDITION_STAFF.EDITION_ID))
                .where(EDITION_STAFF.ACCOUNT_ID.eq(account))
                .orderBy(EDITION_STAFF.EDITION_ID)
                .fetch(Record::intoMap);
    }

    List<StaffMember> list(EditionId edition) {
        return sql.select(EDITION_STAFF.ACCOUNT_ID, EDITION_STAFF.PUBLIC_NAME, EDITION_STAFF.SINCE)
                .from(EDITION_STAFF)
                .where(EDITION_STAFF.EDITION_ID.eq(edition))
                .orderBy(EDITION_STAFF.SINCE, EDITION_STAFF.ACCOUNT_ID)
                .fetch(mapping(StaffMember::new));
    }
}
