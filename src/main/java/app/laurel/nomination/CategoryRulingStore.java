package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION_CATEGORY_RULING;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.db.tables.records.NominationCategoryRulingRecord;
import app.laurel.nomination.CategoryRuling.Kind;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CategoryRulingStore {
    private final DSLContext sql;

    CategoryRulingStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfCategoryRulings() {
        return ShownTables.of("nomination_category_ruling");
    }

    /** All of a year in the order they were made, undone ones included. */
    List<CategoryRuling> list(EditionId edition) {
        return sql.selectFrom(NOMINATION_CATEGORY_RULING)
                .where(NOMINATION_CATEGORY_RULING.EDITION_ID.eq(edition))
                .orderBy(NOMINATION_CATEGORY_RULING.ID)
                .fetch(CategoryRulingStore::ruling);
    }

    boolean exists(EditionId edition) {
        return sql.fetchExists(NOMINATION_CATEGORY_RULING, NOMINATION_CATEGORY_RULING.EDITION_ID.eq(edition));
    }

    void add(EditionId edition, CategoryRuling ruling) {
        sql.insertInto(NOMINATION_CATEGORY_RULING)
                .set(NOMINATION_CATEGORY_RULING.EDITION_ID, edition)
                .set(NOMINATION_CATEGORY_RULING.KIND, ruling.kind().name())
                .set(NOMINATION_CATEGORY_RULING.CATEGORY_ID, ruling.category())
                .set(NOMINATION_CATEGORY_RULING.INTO_CATEGORY_ID, ruling.into())
                .set(NOMINATION_CATEGORY_RULING.NAME_KO, ruling.name().ko())
                .set(NOMINATION_CATEGORY_RULING.NAME_EN, ruling.name().en())
                .set(NOMINATION_CATEGORY_RULING.INTO_KO, ruling.other().ko())
                .set(NOMINATION_CATEGORY_RULING.INTO_EN, ruling.other().en())
                .set(NOMINATION_CATEGORY_RULING.NOMINEES, ruling.nominees())
                .set(NOMINATION_CATEGORY_RULING.REASON, ruling.reason())
                .set(NOMINATION_CATEGORY_RULING.RULED_BY, ruling.by())
                .set(NOMINATION_CATEGORY_RULING.RULED_AT, ruling.at())
                .execute();
    }

    /** Undoes the withdrawal of a category that stands. */
    void undoWithdrawal(CategoryId category, AccountId by, Instant now) {
        sql.update(NOMINATION_CATEGORY_RULING)
                .set(NOMINATION_CATEGORY_RULING.UNDONE_BY, by)
                .set(NOMINATION_CATEGORY_RULING.UNDONE_AT, now)
                .where(
                        NOMINATION_CATEGORY_RULING.CATEGORY_ID.eq(category),
                        NOMINATION_CATEGORY_RULING.KIND.eq(Kind.WITHDRAW.name()),
                        NOMINATION_CATEGORY_RULING.UNDONE_AT.isNull())
                .execute();
    }

    private static CategoryRuling ruling(NominationCategoryRulingRecord row) {
        return new CategoryRuling(
                Kind.valueOf(row.getKind()),
                row.getCategoryId(),
                row.getIntoCategoryId(),
                new Bilingual(row.getNameKo(), row.getNameEn()),
                new Bilingual(row.getIntoKo(), row.getIntoEn()),
                row.getNominees(),
                row.getReason(),
                row.getRuledBy(),
                row.getRuledAt(),
                row.getUndoneBy(),
                row.getUndoneAt());
    }
}
