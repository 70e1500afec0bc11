package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION_ANNOUNCED;
import static app.laurel.db.Tables.NOMINATION_SHORTLISTED;
import static org.jooq.impl.DSL.min;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShortlistStore {
    private final DSLContext sql;

    ShortlistStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfNomination() {
        return ShownTables.of("nomination_shortlisted", "nomination_announced", "nomination_ruling");
    }

    /** Whether one of these categories has a fixed list. */
    boolean existsAny(Collection<CategoryId> categories) {
        return sql.fetchExists(NOMINATION_SHORTLISTED, NOMINATION_SHORTLISTED.CATEGORY_ID.in(categories));
    }

    /** Shops in the order of their numbers, by category; none where a category has no list. */
    Map<CategoryId, List<Row>> list(Collection<CategoryId> categories) {
        return sql.select(
                        NOMINATION_SHORTLISTED.CATEGORY_ID,
                        NOMINATION_SHORTLISTED.NUMBER,
                        NOMINATION_SHORTLISTED.SHOP_ID,
                        NOMINATION_SHORTLISTED.NOMINEE_ID)
                .from(NOMINATION_SHORTLISTED)
                .where(NOMINATION_SHORTLISTED.CATEGORY_ID.in(categories))
                .orderBy(NOMINATION_SHORTLISTED.NUMBER)
                .fetchGroups(NOMINATION_SHORTLISTED.CATEGORY_ID, it -> new Row(it.value2(), it.value3(), it.value4()));
    }

    /** Writes the list down; shops are numbered from 1 in the order given. */
    void fix(CategoryId category, SequencedMap<ShopId, NomineeId> nomineeByShop) {
        var number = 0;
        var insert = sql.insertInto(
                NOMINATION_SHORTLISTED,
                NOMINATION_SHORTLISTED.CATEGORY_ID,
                NOMINATION_SHORTLISTED.NUMBER,
                NOMINATION_SHORTLISTED.SHOP_ID,
                NOMINATION_SHORTLISTED.NOMINEE_ID);
        for (var entry : new LinkedHashMap<>(nomineeByShop).entrySet()) {
            insert = insert.values(category, ++number, entry.getKey(), entry.getValue());
        }
        insert.execute();
    }

    /** The nominees that were announced before voting opened, also those withdrawn since; none where no list was announced. */
    Set<NomineeId> announced(CategoryId category) {
        return sql.select(NOMINATION_ANNOUNCED.NOMINEE_ID)
                .from(NOMINATION_ANNOUNCED)
                .where(NOMINATION_ANNOUNCED.CATEGORY_ID.eq(category))
                .fetchSet(NOMINATION_ANNOUNCED.NOMINEE_ID);
    }

    /** Those of these categories of which a list was announced. */
    Set<CategoryId> announcedIn(Collection<CategoryId> categories) {
        return sql.selectDistinct(NOMINATION_ANNOUNCED.CATEGORY_ID)
                .from(NOMINATION_ANNOUNCED)
                .where(NOMINATION_ANNOUNCED.CATEGORY_ID.in(categories))
                .fetchSet(NOMINATION_ANNOUNCED.CATEGORY_ID);
    }

    /** Those that were announced later than the first, in place of a shop that was withdrawn. */
    Set<NomineeId> announcedLater(CategoryId category) {
        var first = sql.select(min(NOMINATION_ANNOUNCED.ANNOUNCED_AT))
                .from(NOMINATION_ANNOUNCED)
                .where(NOMINATION_ANNOUNCED.CATEGORY_ID.eq(category));
        return sql.select(NOMINATION_ANNOUNCED.NOMINEE_ID)
                .from(NOMINATION_ANNOUNCED)
                .where(NOMINATION_ANNOUNCED.CATEGORY_ID.eq(category), NOMINATION_ANNOUNCED.ANNOUNCED_AT.gt(first))
                .fetchSet(NOMINATION_ANNOUNCED.NOMINEE_ID);
    }

    void announce(CategoryId category, Collection<NomineeId> nominees, Instant now) {
        for (var nominee : nominees) {
            sql.insertInto(NOMINATION_ANNOUNCED)
                    .set(NOMINATION_ANNOUNCED.CATEGORY_ID, category)
                    .set(NOMINATION_ANNOUNCED.NOMINEE_ID, nominee)
                    .set(NOMINATION_ANNOUNCED.ANNOUNCED_AT, now)
                    .execute();
        }
    }

    /** One line of the list. */
    record Row(int number, ShopId shop, NomineeId nominee) {}
}
