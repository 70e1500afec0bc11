package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_OWNER;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which owners were mailed of what. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnerNewsStore {
    private final DSLContext sql;

    OwnerNewsStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that a person is mailed; false where that was so before. */
    boolean take(EditionId edition, ShopId shop, AccountId account, MailKind kind, Instant now) {
        return sql.insertInto(NOTIFICATION_OWNER)
                        .set(NOTIFICATION_OWNER.EDITION_ID, edition)
                        .set(NOTIFICATION_OWNER.SHOP_ID, shop)
                        .set(NOTIFICATION_OWNER.ACCOUNT_ID, account)
                        .set(NOTIFICATION_OWNER.KIND, kind.name())
                        .set(NOTIFICATION_OWNER.MAILED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }
}
