package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_CRITERION;
import static java.util.stream.Collectors.groupingBy;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.UuidBytes;
import app.laurel.base.seal.Stamps;
import app.laurel.db.tables.records.EditionCriterionRecord;
import app.laurel.db.tables.records.EditionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Editions with their criteria, as a whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionStore {
    private final DSLContext sql;
    private final ReadableRows readable;
    private final Stamps stamps;
    private final CategoryStore categories;

    EditionStore(DSLContext sql, ReadableRows readable, Stamps stamps, CategoryStore categories) {
        this.sql = sql;
        this.categories = categories;
        this.readable = readable;
        this.stamps = stamps;
    }

    @Bean
    static ShownTables shownOfEdition() {
        return ShownTables.of("edition", "edition_criterion", "edition_date_move");
    }

    Optional<Edition> find(EditionId id) {
        return find(EDITION.ID.eq(id));
    }

    /** As {@link #find}, and nobody else changes the edition until the transaction ends. */
    Optional<Edition> findLocked(EditionId id) {
        sql.select(EDITION.ID)
                .from(EDITION)
                .where(EDITION.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    Optional<Edition> find(CommunityId community, int year) {
        return find(EDITION.COMMUNITY_ID.eq(community).and(EDITION.AWARD_YEAR.eq((short) year)));
    }

    /** One that cannot be read is left out. */
    List<Edition> list(CommunityId community) {
        var rows = rows(EDITION.COMMUNITY_ID.eq(community));
        return readable.read(
                rows,
                mapping(rows),
                (row, failure) -> new UnreadableRow("edition", row.getId().object(), row.getCommunityId(), failure));
    }

    private Optional<Edition> find(Condition which) {
        var rows = rows(which);
        return rows.stream().findFirst().map(mapping(rows));
    }

    private Result<EditionRecord> rows(Condition which) {
        return sql.selectFrom(EDITION)
                .where(which)
                .orderBy(EDITION.AWARD_YEAR.desc())
                .fetch();
    }

    private Function<EditionRecord, Edition> mapping(Result<EditionRecord> rows) {
        var ids = rows.map(EditionRecord::getId);
        var criteria = criteria(ids);
        var kept = categories.list(ids);
        return row -> {
            var own = criteria.getOrDefault(row.getId(), List.of());
            var theirs = kept.getOrDefault(row.getId(), List.of());
            var stamp = StampedRulesRowMapper.stamp(stamps, row, own, theirs);
            return EditionRowMapper.edition(row, own, theirs, stamp.is(row.getRulesStamp()));
        };
    }

    private Map<EditionId, List<EditionCriterionRecord>> criteria(List<EditionId> editions) {
        return sql
                .selectFrom(EDITION_CRITERION)
                .where(EDITION_CRITERION.EDITION_ID.in(editions))
                .orderBy(EDITION_CRITERION.NUMBER)
                .fetch()
                .stream()
                .collect(groupingBy(EditionCriterionRecord::getEditionId));
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the community has an edition of that year */
    EditionId add(CommunityId community, Draft draft, Schedule schedule, Instant now) {
        var row = sql.newRecord(EDITION);
        row.setPublicId(UuidBytes.of(UUID.randomUUID()));
        row.setCommunityId(community);
        row.setAwardYear((short) draft.year());
        row.setCreatedAt(now);
        EditionRowMapper.fill(row, draft);
        EditionRowMapper.fill(row, schedule);
        var id = sql.insertInto(EDITION)
                .set(row)
                .returningResult(EDITION.ID)
                .fetchSingle()
                .value1();
        addCriteria(id, draft.rules().criteria());
        categories.addFirst(id);
        return id;
    }

    void change(EditionId id, Draft draft) {
        var row = sql.newRecord(EDITION);
        EditionRowMapper.fill(row, draft);
        sql.update(EDITION).set(row).where(EDITION.ID.eq(id)).execute();
        sql.deleteFrom(EDITION_CRITERION)
                .where(EDITION_CRITERION.EDITION_ID.eq(id))
                .execute();
        addCriteria(id, draft.rules().criteria());
    }

    void move(EditionId id, Schedule schedule) {
        var row = sql.newRecord(EDITION);
        EditionRowMapper.fill(row, schedule);
        sql.update(EDITION).set(row).where(EDITION.ID.eq(id)).execute();
    }

    /** @param at null where the result holds no longer */
    void publish(EditionId id, @Nullable Instant at) {
        sql.update(EDITION)
                .set(EDITION.PUBLISHED_AT, at)
                .where(EDITION.ID.eq(id))
                .execute();
    }

    private void addCriteria(EditionId id, List<Criterion> criteria) {
        for (var criterion : criteria) {
            sql.insertInto(EDITION_CRITERION)
                    .set(EDITION_CRITERION.EDITION_ID, id)
                    .set(EDITION_CRITERION.NUMBER, criterion.number())
                    .set(EDITION_CRITERION.NAME_KO, criterion.name().ko())
                    .set(EDITION_CRITERION.NAME_EN, criterion.name().en())
                    .set(EDITION_CRITERION.WEIGHT, criterion.weight())
                    .execute();
        }
    }
}
