package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.db.tables.Nomination;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves nominations to another category of their year. What one person approved of there and here is one set: whom that person named in
 * both counts once, and nothing is cut off where it comes to more than a sheet holds.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NominationMoveStore {
    private static final Nomination THERE = NOMINATION.as("there");

    private final DSLContext sql;

    NominationMoveStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Moves the nominations of these nominees, whom the other category knows from then on as well. */
    void move(CategoryId from, CategoryId to, Collection<NomineeId> nominees) {
        addNominees(to, nominees);
        addNominations(from, to, nominees);
        sql.deleteFrom(NOMINATION)
                .where(NOMINATION.CATEGORY_ID.eq(from), NOMINATION.NOMINEE_ID.in(nominees))
                .execute();
    }

    private void addNominees(CategoryId to, Collection<NomineeId> nominees) {
        sql.insertInto(
                        NOMINATION_NOMINEE,
                        NOMINATION_NOMINEE.CATEGORY_ID,
                        NOMINATION_NOMINEE.MATCH_KEY,
                        NOMINATION_NOMINEE.NAME)
                .select(select(val(to), NOMINATION_NOMINEE.MATCH_KEY, NOMINATION_NOMINEE.NAME)
                        .from(NOMINATION_NOMINEE)
                        .where(NOMINATION_NOMINEE.ID.in(nominees))
                        .and(exists(
                                selectOne().from(NOMINATION).where(NOMINATION.NOMINEE_ID.eq(NOMINATION_NOMINEE.ID)))))
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Behind what the same nominator named there already. */
    private void addNominations(CategoryId from, CategoryId to, Collection<NomineeId> nominees) {
        var twin = NOMINATION_NOMINEE.as("twin");
        var place = NOMINATION.PLACE.plus(coalesce(field(last(to)), 0));
        sql.insertInto(
                        NOMINATION,
                        NOMINATION.CATEGORY_ID,
                        NOMINATION.NOMINATOR_TAG,
                        NOMINATION.PLACE,
                        NOMINATION.NOMINEE_ID,
                        NOMINATION.REASON)
                .select(select(val(to), NOMINATION.NOMINATOR_TAG, place, twin.ID, NOMINATION.REASON)
                        .from(NOMINATION)
                        .join(NOMINATION_NOMINEE)
                        .on(NOMINATION_NOMINEE.ID.eq(NOMINATION.NOMINEE_ID))
                        .join(twin)
                        .on(twin.MATCH_KEY.eq(NOMINATION_NOMINEE.MATCH_KEY), twin.CATEGORY_ID.eq(to))
                        .where(NOMINATION.CATEGORY_ID.eq(from), NOMINATION.NOMINEE_ID.in(nominees))
                        .and(notExists(selectOne()
                                .from(THERE)
                                .where(
                                        THERE.CATEGORY_ID.eq(to),
                                        THERE.NOMINATOR_TAG.eq(NOMINATION.NOMINATOR_TAG),
                                        THERE.NOMINEE_ID.eq(twin.ID)))))
                .execute();
    }

    /** The last line of the same nominator there; nothing where there is none. */
    private static Select<Record1<Integer>> last(CategoryId to) {
        return select(max(THERE.PLACE))
                .from(THERE)
                .where(THERE.CATEGORY_ID.eq(to), THERE.NOMINATOR_TAG.eq(NOMINATION.NOMINATOR_TAG));
    }
}
