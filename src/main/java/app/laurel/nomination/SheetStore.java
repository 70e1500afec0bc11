package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The nominations of one nominator, with their reasons. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SheetStore {
    private final DSLContext sql;

    SheetStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What a nominator named, by category, in the order of the lines. */
    Map<CategoryId, List<Row>> list(Collection<CategoryId> categories, byte[] tag) {
        return sql.select(
                        NOMINATION.CATEGORY_ID,
                        NOMINATION.PLACE,
                        NOMINATION.NOMINEE_ID,
                        NOMINATION_NOMINEE.NAME,
                        NOMINATION_NOMINEE.MATCH_KEY,
                        NOMINATION.REASON)
                .from(NOMINATION)
                .join(NOMINATION_NOMINEE)
                .on(NOMINATION_NOMINEE.ID.eq(NOMINATION.NOMINEE_ID))
                .where(NOMINATION.CATEGORY_ID.in(categories), NOMINATION.NOMINATOR_TAG.eq(tag))
                .orderBy(NOMINATION.CATEGORY_ID, NOMINATION.PLACE)
                .fetchGroups(
                        NOMINATION.CATEGORY_ID,
                        it -> new Row(
                                it.value2(),
                                it.value3(),
                                it.value4(),
                                it.value5(),
                                it.value6() == null ? "" : it.value6()));
    }

    /** Whether one of these nominators has nominated in one of these categories. */
    boolean hasAny(Collection<CategoryId> categories, Collection<byte[]> tags) {
        return sql.fetchExists(NOMINATION, NOMINATION.CATEGORY_ID.in(categories), NOMINATION.NOMINATOR_TAG.in(tags));
    }

    void add(CategoryId category, byte[] tag, int place, NomineeId nominee) {
        sql.insertInto(NOMINATION)
                .set(NOMINATION.CATEGORY_ID, category)
                .set(NOMINATION.NOMINATOR_TAG, tag)
                .set(NOMINATION.PLACE, place)
                .set(NOMINATION.NOMINEE_ID, nominee)
                .execute();
    }

    void remove(CategoryId category, byte[] tag, NomineeId nominee) {
        sql.deleteFrom(NOMINATION)
                .where(
                        NOMINATION.CATEGORY_ID.eq(category),
                        NOMINATION.NOMINATOR_TAG.eq(tag),
                        NOMINATION.NOMINEE_ID.eq(nominee))
                .execute();
    }

    void removeAll(Collection<CategoryId> categories, byte[] tag) {
        sql.deleteFrom(NOMINATION)
                .where(NOMINATION.CATEGORY_ID.in(categories), NOMINATION.NOMINATOR_TAG.eq(tag))
                .execute();
    }

    void reason(CategoryId category, byte[] tag, NomineeId nominee, String reason) {
        sql.update(NOMINATION)
                .set(NOMINATION.REASON, reason)
                .where(
                        NOMINATION.CATEGORY_ID.eq(category),
                        NOMINATION.NOMINATOR_TAG.eq(tag),
                        NOMINATION.NOMINEE_ID.eq(nominee))
                .execute();
    }

    /** What members wrote of each nominee, in the order of the texts: so that nobody learns who wrote, or when. */
    Map<String, List<String>> reasons(CategoryId category) {
        return sql.select(NOMINATION_NOMINEE.NAME, NOMINATION.REASON)
                .from(NOMINATION)
                .join(NOMINATION_NOMINEE)
                .on(NOMINATION_NOMINEE.ID.eq(NOMINATION.NOMINEE_ID))
                .where(NOMINATION.CATEGORY_ID.eq(category), NOMINATION.REASON.ne(""))
                .orderBy(NOMINATION_NOMINEE.NAME, NOMINATION.REASON)
                .fetchGroups(NOMINATION_NOMINEE.NAME, NOMINATION.REASON);
    }

    /** One line as it is stored. */
    record Row(int place, NomineeId nominee, String name, String key, String reason) {}
}
