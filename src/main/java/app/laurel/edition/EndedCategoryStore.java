package app.laurel.edition;

import static app.laurel.db.Tables.EDITION_CATEGORY;
import static org.jooq.impl.DSL.max;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Categories that rulings end and bring back; they keep their number, address and nominations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EndedCategoryStore {
    private final DSLContext sql;

    EndedCategoryStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @param into the category that took the nominations; null where it was withdrawn */
    void end(CategoryId id, @Nullable CategoryId into, Instant now) {
        sql.update(EDITION_CATEGORY)
                .set(EDITION_CATEGORY.ENDED_AT, now)
                .set(EDITION_CATEGORY.INTO_CATEGORY_ID, into)
                .where(EDITION_CATEGORY.ID.eq(id))
                .execute();
    }

    void reopen(CategoryId id) {
        sql.update(EDITION_CATEGORY)
                .setNull(EDITION_CATEGORY.ENDED_AT)
                .where(EDITION_CATEGORY.ID.eq(id), EDITION_CATEGORY.INTO_CATEGORY_ID.isNull())
                .execute();
    }

    /** In the order of their numbers. */
    List<EndedCategory> list(EditionId edition) {
        return sql.select(
                        EDITION_CATEGORY.ID,
                        EDITION_CATEGORY.SLUG,
                        EDITION_CATEGORY.NAME_KO,
                        EDITION_CATEGORY.NAME_EN,
                        EDITION_CATEGORY.INTO_CATEGORY_ID)
                .from(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.EDITION_ID.eq(edition), EDITION_CATEGORY.ENDED_AT.isNotNull())
                .orderBy(EDITION_CATEGORY.NUMBER)
                .fetch(Records.mapping((id, slug, ko, en, into) ->
                        new EndedCategory(id, slug, new Bilingual(ko, en), Optional.ofNullable(into))));
    }

    /** The number that a further category of the year gets: none has it or ever had it. */
    int nextNumber(EditionId edition) {
        return 1
                + sql.select(max(EDITION_CATEGORY.NUMBER))
                        .from(EDITION_CATEGORY)
                        .where(EDITION_CATEGORY.EDITION_ID.eq(edition))
                        .fetchSingle()
                        .value1();
    }

    void rename(CategoryId id, Bilingual name) {
        sql.update(EDITION_CATEGORY)
                .set(EDITION_CATEGORY.NAME_KO, name.ko())
                .set(EDITION_CATEGORY.NAME_EN, name.en())
                .where(EDITION_CATEGORY.ID.eq(id))
                .execute();
    }
}
