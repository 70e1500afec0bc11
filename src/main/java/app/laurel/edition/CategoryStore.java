package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_CATEGORY;
import static app.laurel.db.Tables.EDITION_CATEGORY_CRITERION;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.UuidBytes;
import app.laurel.db.tables.records.EditionCategoryCriterionRecord;
import app.laurel.db.tables.records.EditionCategoryRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The categories of years, with their criteria. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CategoryStore {
    private final DSLContext sql;

    CategoryStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfCategories() {
        return ShownTables.of("edition_category", "edition_category_criterion");
    }

    /** In the order of their numbers, without those that a ruling ended. */
    Map<EditionId, List<CategoryRowMapper>> list(List<EditionId> editions) {
        var rows = sql.selectFrom(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.EDITION_ID.in(editions), EDITION_CATEGORY.ENDED_AT.isNull())
                .orderBy(EDITION_CATEGORY.NUMBER)
                .fetch();
        var criteria = criteria(rows.map(EditionCategoryRecord::getId));
        return rows.stream()
                .map(it -> new CategoryRowMapper(it, criteria.getOrDefault(it.getId(), List.of())))
                .collect(groupingBy(it -> it.columns().getEditionId()));
    }

    /** Also of those that a ruling ended. */
    List<CategoryId> listIds(List<EditionId> editions) {
        return sql.select(EDITION_CATEGORY.ID)
                .from(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.EDITION_ID.in(editions))
                .orderBy(EDITION_CATEGORY.EDITION_ID, EDITION_CATEGORY.NUMBER)
                .fetch(EDITION_CATEGORY.ID);
    }

    Optional<EditionId> findEdition(CategoryId id) {
        return sql.select(EDITION_CATEGORY.EDITION_ID)
                .from(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.ID.eq(id))
                .fetchOptional(EDITION_CATEGORY.EDITION_ID);
    }

    /** Where a category belongs; empty where it is gone. */
    Optional<CategoryPlace> findPlace(CategoryId id) {
        var others = EDITION_CATEGORY.as("others");
        return sql.select(
                        EDITION.COMMUNITY_ID,
                        EDITION.ID,
                        EDITION_CATEGORY.NUMBER,
                        field(exists(selectOne()
                                .from(others)
                                .where(
                                        others.EDITION_ID.eq(EDITION.ID),
                                        others.ID.ne(EDITION_CATEGORY.ID),
                                        others.ENDED_AT.isNull()))))
                .from(EDITION_CATEGORY)
                .join(EDITION)
                .on(EDITION.ID.eq(EDITION_CATEGORY.EDITION_ID))
                .where(EDITION_CATEGORY.ID.eq(id))
                .fetchOptional(Records.mapping(CategoryPlace::new));
    }

    /** The one category that every year begins with: without a name, and with the rules of the year. */
    void addFirst(EditionId edition) {
        add(edition, 1, CategoryDraft.UNNAMED);
    }

    CategoryId add(EditionId edition, int number, CategoryDraft draft) {
        var row = sql.newRecord(EDITION_CATEGORY);
        CategoryRowMapper.fill(row, draft);
        row.setEditionId(edition);
        row.setPublicId(UuidBytes.of(UUID.randomUUID()));
        row.setNumber(number);
        var id = sql.insertInto(EDITION_CATEGORY)
                .set(row)
                .returningResult(EDITION_CATEGORY.ID)
                .fetchSingle()
                .value1();
        addCriteria(id, draft.own().criteria());
        return id;
    }

    void change(CategoryId id, CategoryDraft draft) {
        var row = sql.newRecord(EDITION_CATEGORY);
        CategoryRowMapper.fill(row, draft);
        sql.update(EDITION_CATEGORY).set(row).where(EDITION_CATEGORY.ID.eq(id)).execute();
        removeCriteria(id);
        addCriteria(id, draft.own().criteria());
    }

    /** Those that follow it move up, so that numbers have no gap. */
    void remove(EditionId edition, CategoryTerms terms) {
        removeCriteria(terms.id());
        sql.deleteFrom(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.ID.eq(terms.id()))
                .execute();
        sql.update(EDITION_CATEGORY)
                .set(EDITION_CATEGORY.NUMBER, EDITION_CATEGORY.NUMBER.minus(1))
                .where(EDITION_CATEGORY.EDITION_ID.eq(edition), EDITION_CATEGORY.NUMBER.gt(terms.number()))
                .orderBy(EDITION_CATEGORY.NUMBER)
                .execute();
    }

    void swap(CategoryTerms one, CategoryTerms other) {
        number(one.id(), 0); // two of a year never have the same number, not even in between
        number(other.id(), one.number());
        number(one.id(), other.number());
    }

    private void number(CategoryId id, int number) {
        sql.update(EDITION_CATEGORY)
                .set(EDITION_CATEGORY.NUMBER, number)
                .where(EDITION_CATEGORY.ID.eq(id))
                .execute();
    }

    private void removeCriteria(CategoryId id) {
        sql.deleteFrom(EDITION_CATEGORY_CRITERION)
                .where(EDITION_CATEGORY_CRITERION.CATEGORY_ID.eq(id))
                .execute();
    }

    private void addCriteria(CategoryId id, List<Criterion> criteria) {
        for (var criterion : criteria) {
            sql.insertInto(EDITION_CATEGORY_CRITERION)
                    .set(EDITION_CATEGORY_CRITERION.CATEGORY_ID, id)
                    .set(EDITION_CATEGORY_CRITERION.NUMBER, criterion.number())
                    .set(EDITION_CATEGORY_CRITERION.NAME_KO, criterion.name().ko())
                    .set(EDITION_CATEGORY_CRITERION.NAME_EN, criterion.name().en())
                    .set(EDITION_CATEGORY_CRITERION.WEIGHT, criterion.weight())
                    .execute();
        }
    }

    private Map<CategoryId, List<EditionCategoryCriterionRecord>> criteria(List<CategoryId> categories) {
        return sql
                .selectFrom(EDITION_CATEGORY_CRITERION)
                .where(EDITION_CATEGORY_CRITERION.CATEGORY_ID.in(categories))
                .orderBy(EDITION_CATEGORY_CRITERION.NUMBER)
                .fetch()
                .stream()
                .collect(groupingBy(EditionCategoryCriterionRecord::getCategoryId));
    }

    /** A category as its year numbers it. */
    record CategoryPlace(CommunityId community, EditionId edition, int number, boolean isOneOfSeveral) {}
}
