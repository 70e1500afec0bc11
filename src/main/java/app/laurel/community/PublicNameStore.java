package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PUBLIC_NAME;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PublicNameStore {
    private final DSLContext sql;

    PublicNameStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfPublicNames() {
        return ShownTables.of("community_public_name");
    }

    void set(AccountId account, String name) {
        sql.insertInto(COMMUNITY_PUBLIC_NAME)
                .set(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID, account)
                .set(COMMUNITY_PUBLIC_NAME.NAME, name)
                .onDuplicateKeyUpdate()
                .set(COMMUNITY_PUBLIC_NAME.NAME, name)
                .execute();
    }

    Optional<String> find(AccountId account) {
        return sql.select(COMMUNITY_PUBLIC_NAME.NAME)
                .from(COMMUNITY_PUBLIC_NAME)
                .where(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID.eq(account))
                .fetchOptional(COMMUNITY_PUBLIC_NAME.NAME);
    }
}
