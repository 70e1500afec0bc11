package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_CRITERION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.UuidBytes;
import app.laurel.base.text.Bilingual;
import app.laurel.db.tables.records.EditionRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Editions with their criteria, as a whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionStore {
    private static final Duration GIVEN_UP = Duration.ofDays(400);

    private final DSLContext sql;

    EditionStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfEdition() {
        return ShownTables.of("edition", "edition_criterion", "edition_date_move");
    }

    Optional<Edition> find(EditionId id) {
        return list(EDITION.ID.eq(id)).stream().findFirst();
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
        return list(EDITION.COMMUNITY_ID.eq(community).and(EDITION.AWARD_YEAR.eq((short) year))).stream()
                .findFirst();
    }

    List<Edition> list(CommunityId community) {
        return list(EDITION.COMMUNITY_ID.eq(community));
    }

    List<EditionId> listVoting(Instant now) {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(EDITION.VOTING_OPENS_AT.le(now), EDITION.VOTING_CLOSES_AT.gt(now), EDITION.PUBLISHED_AT.isNull())
                .fetch(EDITION.ID);
    }

    /** A year that was given up waits for nobody after {@link #GIVEN_UP}. */
    List<EditionId> listUnderWay(Instant now) {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(
                        EDITION.NOMINATING_CLOSES_AT.between(now.minus(GIVEN_UP), now),
                        EDITION.PUBLISHED_AT
                                .isNull()
                                .or(EDITION.PUBLISHED_AT.gt(now.minus(AppealWindow.LENGTH.multipliedBy(2)))))
                .orderBy(EDITION.ID)
                .fetch(EDITION.ID);
    }

    private List<Edition> list(Condition which) {
        var rows = sql.selectFrom(EDITION)
                .where(which)
                .orderBy(EDITION.AWARD_YEAR.desc())
                .fetch();
        var criteria = criteria(rows.map(EditionRecord::getId));
        return rows.map(it -> EditionRowMapper.edition(it, criteria.getOrDefault(it.getId(), List.of())));
    }

    private Map<EditionId, List<Criterion>> criteria(List<EditionId> editions) {
        return sql
                .selectFrom(EDITION_CRITERION)
                .where(EDITION_CRITERION.EDITION_ID.in(editions))
                .orderBy(EDITION_CRITERION.NUMBER)
                .fetch()
                .stream()
                .collect(groupingBy(
                        it -> it.getEditionId(),
                        mapping(
                                it -> new Criterion(
                                        it.getNumber(), new Bilingual(it.getNameKo(), it.getNameEn()), it.getWeight()),
                                toList())));
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

    void freeze(EditionId id, FrozenRules rules) {
        sql.update(EDITION)
                .set(EDITION.RULES_DOCUMENT, rules.document().getBytes(StandardCharsets.UTF_8))
                .set(EDITION.RULES_HASH, HexFormat.of().parseHex(rules.hash()))
                .set(EDITION.RULES_FROZEN_AT, rules.frozenAt())
                .where(EDITION.ID.eq(id), EDITION.RULES_FROZEN_AT.isNull())
                .execute();
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
