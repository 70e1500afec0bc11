package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;

import app.laurel.base.id.EditionId;
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

    List<Row> list(EditionId edition, byte[] tag) {
        return sql.select(
                        NOMINATION.PLACE,
                        NOMINATION.NOMINEE_ID,
                        NOMINATION_NOMINEE.NAME,
                        NOMINATION_NOMINEE.MATCH_KEY,
                        NOMINATION.REASON)
                .from(NOMINATION)
                .join(NOMINATION_NOMINEE)
                .on(NOMINATION_NOMINEE.ID.eq(NOMINATION.NOMINEE_ID))
                .where(NOMINATION.EDITION_ID.eq(edition), NOMINATION.NOMINATOR_TAG.eq(tag))
                .orderBy(NOMINATION.PLACE)
                .fetch(it -> new Row(
                        it.value1(), it.value2(), it.value3(), it.value4(), it.value5() == null ? "" : it.value5()));
    }

    /** Whether one of these nominators has nominated. */
    boolean hasAny(EditionId edition, Collection<byte[]> tags) {
        return sql.fetchExists(NOMINATION, NOMINATION.EDITION_ID.eq(edition), NOMINATION.NOMINATOR_TAG.in(tags));
    }

    void add(EditionId edition, byte[] tag, int place, NomineeId nominee) {
        sql.insertInto(NOMINATION)
                .set(NOMINATION.EDITION_ID, edition)
                .set(NOMINATION.NOMINATOR_TAG, tag)
                .set(NOMINATION.PLACE, place)
                .set(NOMINATION.NOMINEE_ID, nominee)
                .execute();
    }

    void remove(EditionId edition, byte[] tag, NomineeId nominee) {
        sql.deleteFrom(NOMINATION)
                .where(
                        NOMINATION.EDITION_ID.eq(edition),
                        NOMINATION.NOMINATOR_TAG.eq(tag),
                        NOMINATION.NOMINEE_ID.eq(nominee))
                .execute();
    }

    void removeAll(EditionId edition, byte[] tag) {
        sql.deleteFrom(NOMINATION)
                .where(NOMINATION.EDITION_ID.eq(edition), NOMINATION.NOMINATOR_TAG.eq(tag))
                .execute();
    }

    void reason(EditionId edition, byte[] tag, NomineeId nominee, String reason) {
        sql.update(NOMINATION)
                .set(NOMINATION.REASON, reason)
                .where(
                        NOMINATION.EDITION_ID.eq(edition),
                        NOMINATION.NOMINATOR_TAG.eq(tag),
                        NOMINATION.NOMINEE_ID.eq(nominee))
                .execute();
    }

    /** What members wrote of each nominee, in the order of the texts: so that nobody learns who wrote, or when. */
    Map<String, List<String>> reasons(EditionId edition) {
        return sql.select(NOMINATION_NOMINEE.NAME, NOMINATION.REASON)
                .from(NOMINATION)
                .join(NOMINATION_NOMINEE)
                .on(NOMINATION_NOMINEE.ID.eq(NOMINATION.NOMINEE_ID))
                .where(NOMINATION.EDITION_ID.eq(edition), NOMINATION.REASON.ne(""))
                .orderBy(NOMINATION_NOMINEE.NAME, NOMINATION.REASON)
                .fetchGroups(NOMINATION_NOMINEE.NAME, NOMINATION.REASON);
    }

    /** One line as it is stored. */
    record Row(int place, NomineeId nominee, String name, String key, String reason) {}
}
