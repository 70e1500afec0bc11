package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;
import static app.laurel.db.Tables.NOMINATION_RULING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.nomination.Ruling.Kind;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Figures of many categories at once, without reading what stands in them. A category without any is left out. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class YearListStore {
    private final DSLContext sql;

    YearListStore(DSLContext sql) {
        this.sql = sql;
    }

    /** How many members have nominated in each. */
    Map<CategoryId, Integer> nominators(Collection<CategoryId> categories) {
        var members = countDistinct(NOMINATION.NOMINATOR_TAG);
        return sql.select(NOMINATION.CATEGORY_ID, members)
                .from(NOMINATION)
                .where(NOMINATION.CATEGORY_ID.in(categories))
                .groupBy(NOMINATION.CATEGORY_ID)
                .fetchMap(NOMINATION.CATEGORY_ID, members);
    }

    /** How many can be on the list of each: named or added, and neither set aside nor withdrawn nor merged into another. */
    Map<CategoryId, Integer> nominees(Collection<CategoryId> categories) {
        var named = exists(selectOne().from(NOMINATION).where(NOMINATION.NOMINEE_ID.eq(NOMINATION_NOMINEE.ID)));
        var added = ruled(NOMINATION_RULING.NOMINEE_ID, Kind.ADD);
        var mergedInto = ruled(NOMINATION_RULING.INTO_NOMINEE_ID, Kind.MERGE);
        var gone = ruled(NOMINATION_RULING.NOMINEE_ID, Kind.SET_ASIDE, Kind.WITHDRAW, Kind.MERGE);
        return sql.select(NOMINATION_NOMINEE.CATEGORY_ID, count())
                .from(NOMINATION_NOMINEE)
                .where(
                        NOMINATION_NOMINEE.CATEGORY_ID.in(categories),
                        named.or(added).or(mergedInto),
                        not(gone))
                .groupBy(NOMINATION_NOMINEE.CATEGORY_ID)
                .fetchMap(NOMINATION_NOMINEE.CATEGORY_ID, count());
    }

    /** Whether a ruling of one of these kinds stands that has the nominee in this place. */
    private static Condition ruled(Field<NomineeId> place, Kind... kinds) {
        var names = Stream.of(kinds).map(Kind::name).toList();
        return exists(selectOne()
                .from(NOMINATION_RULING)
                .where(
                        NOMINATION_RULING.CATEGORY_ID.eq(NOMINATION_NOMINEE.CATEGORY_ID),
                        place.eq(NOMINATION_NOMINEE.ID),
                        NOMINATION_RULING.KIND.in(names),
                        NOMINATION_RULING.UNDONE_AT.isNull()));
    }

    /** How many rulings on nominees stand in each. */
    Map<CategoryId, Integer> rulings(Collection<CategoryId> categories) {
        return sql.select(NOMINATION_RULING.CATEGORY_ID, count())
                .from(NOMINATION_RULING)
                .where(NOMINATION_RULING.CATEGORY_ID.in(categories), NOMINATION_RULING.UNDONE_AT.isNull())
                .groupBy(NOMINATION_RULING.CATEGORY_ID)
                .fetchMap(NOMINATION_RULING.CATEGORY_ID, count());
    }
}
