package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION_RULING;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RulingStore {
    private final DSLContext sql;

    RulingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All rulings of a category in the order they were made, undone ones included. */
    List<Ruling> list(CategoryId category) {
        return sql.select(
                        NOMINATION_RULING.ID,
                        NOMINATION_RULING.KIND.convertFrom(Ruling.Kind::valueOf),
                        NOMINATION_RULING.NOMINEE_ID,
                        NOMINATION_RULING.INTO_NOMINEE_ID,
                        NOMINATION_RULING.REASON,
                        NOMINATION_RULING.RULED_BY,
                        NOMINATION_RULING.RULED_AT,
                        NOMINATION_RULING.UNDONE_BY,
                        NOMINATION_RULING.UNDONE_AT)
                .from(NOMINATION_RULING)
                .where(NOMINATION_RULING.CATEGORY_ID.eq(category))
                .orderBy(NOMINATION_RULING.ID)
                .fetch(mapping(Ruling::new));
    }

    RulingId add(CategoryId category, Wish wish, AccountId by, Instant now) {
        return sql.insertInto(NOMINATION_RULING)
                .set(NOMINATION_RULING.CATEGORY_ID, category)
                .set(NOMINATION_RULING.KIND, wish.kind().name())
                .set(NOMINATION_RULING.NOMINEE_ID, wish.nominee())
                .set(NOMINATION_RULING.INTO_NOMINEE_ID, wish.into())
                .set(NOMINATION_RULING.REASON, wish.reason())
                .set(NOMINATION_RULING.RULED_BY, by)
                .set(NOMINATION_RULING.RULED_AT, now)
                .returningResult(NOMINATION_RULING.ID)
                .fetchSingle()
                .value1();
    }

    /** Whether a ruling that stood is undone now. */
    boolean undo(CategoryId category, RulingId ruling, AccountId by, Instant now) {
        return sql.update(NOMINATION_RULING)
                        .set(NOMINATION_RULING.UNDONE_BY, by)
                        .set(NOMINATION_RULING.UNDONE_AT, now)
                        .where(
                                NOMINATION_RULING.CATEGORY_ID.eq(category),
                                NOMINATION_RULING.ID.eq(ruling),
                                NOMINATION_RULING.UNDONE_AT.isNull())
                        .execute()
                == 1;
    }

    /** A ruling as it is asked for. */
    record Wish(
            Ruling.Kind kind, NomineeId nominee, @Nullable NomineeId into, String reason) {}
}
