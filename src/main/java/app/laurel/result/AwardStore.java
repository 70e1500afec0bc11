package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_AWARD;
import static org.jooq.impl.DSL.min;

import app.laurel.base.ReadableRows;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.db.tables.records.ResultAwardRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AwardStore {
    private static final Map<String, Integer> ORDER = Map.of(
            AwardKind.SHOP_OF_THE_YEAR.name(), 0,
            AwardKind.BEST_OF_CRITERION.name(), 1,
            AwardKind.NEWCOMER_OF_THE_YEAR.name(), 2);

    private final DSLContext sql;
    private final ReadableRows readable;

    AwardStore(DSLContext sql, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
    }

    void add(Award award) {
        sql.insertInto(RESULT_AWARD)
                .set(RESULT_AWARD.CODE, award.code().value())
                .set(RESULT_AWARD.EDITION_ID, award.edition())
                .set(RESULT_AWARD.CATEGORY_ID, award.category().id())
                .set(RESULT_AWARD.SHOP_ID, award.shop())
                .set(RESULT_AWARD.NAME_KO, award.as().name().ko())
                .set(RESULT_AWARD.NAME_EN, award.as().name().en())
                .set(RESULT_AWARD.DOMAIN, award.as().domain())
                .set(RESULT_AWARD.KIND, award.kind().name())
                .set(RESULT_AWARD.CRITERION_NUMBER, award.criterion())
                .set(RESULT_AWARD.JOINT, award.joint())
                .set(RESULT_AWARD.VERSION, award.version())
                .set(RESULT_AWARD.ISSUED_AT, award.issuedAt())
                .set(RESULT_AWARD.EXPIRES_AT, award.expiresAt())
                .execute();
    }

    boolean exists(AwardCode code) {
        return sql.fetchExists(RESULT_AWARD, RESULT_AWARD.CODE.eq(code.value()));
    }

    /** The years of which rows say that they gave these awards, by their codes, asked without reading more of them. */
    Map<String, EditionId> listYears(Collection<AwardCode> codes) {
        return sql.select(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID)
                .from(RESULT_AWARD)
                .where(isOneOf(codes))
                .fetchMap(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID);
    }

    /** When the next award ends. */
    Optional<Instant> nextEndAfter(Instant now) {
        return sql.select(min(RESULT_AWARD.EXPIRES_AT))
                .from(RESULT_AWARD)
                .where(RESULT_AWARD.EXPIRES_AT.gt(now))
                .fetchOptional(Record1::value1);
    }

    /** When the first award after this moment was given; empty if none was. */
    Optional<Instant> nextIssueAfter(Instant moment) {
        return sql.select(min(RESULT_AWARD.ISSUED_AT))
                .from(RESULT_AWARD)
                .where(RESULT_AWARD.ISSUED_AT.gt(moment))
                .fetchOptional(Record1::value1);
    }

    /** What a version of a result gave and no later one gives. */
    List<Award> list(EditionId edition, int version) {
        return list(RESULT_AWARD.EDITION_ID.eq(edition).and(RESULT_AWARD.VERSION.eq(version)));
    }

    /** The codes of everything that a year gave, without reading more of it; what is no code stands on no badge. */
    List<AwardCode> listCodes(EditionId edition) {
        return sql
                .select(RESULT_AWARD.CODE)
                .from(RESULT_AWARD)
                .where(RESULT_AWARD.EDITION_ID.eq(edition))
                .fetch(RESULT_AWARD.CODE)
                .stream()
                .flatMap(it -> AwardCode.find(it).stream())
                .toList();
    }

    /** The codes of everything that the version of a result gave that holds no longer. */
    List<AwardCode> listEnded() {
        return sql
                .select(RESULT_AWARD.CODE)
                .from(RESULT_AWARD)
                .join(RESULT)
                .on(RESULT.EDITION_ID.eq(RESULT_AWARD.EDITION_ID), RESULT.VERSION.eq(RESULT_AWARD.VERSION))
                .where(RESULT.ENDED_AT.isNotNull())
                .fetch(RESULT_AWARD.CODE)
                .stream()
                .flatMap(it -> AwardCode.find(it).stream())
                .toList();
    }

    /** A later version gives the award too. */
    void carry(AwardCode code, Award given) {
        sql.update(RESULT_AWARD)
                .set(RESULT_AWARD.VERSION, given.version())
                .set(RESULT_AWARD.JOINT, given.joint())
                .where(RESULT_AWARD.CODE.eq(code.value()))
                .execute();
    }

    /** As {@link #list}, without what cannot be read: for what is shown. */
    List<Award> listReadable(EditionId edition, int version) {
        return readable(RESULT_AWARD.EDITION_ID.eq(edition).and(RESULT_AWARD.VERSION.eq(version)));
    }

    /** The awards of a shop, without what cannot be read. */
    List<Award> listReadable(ShopId shop) {
        return readable(RESULT_AWARD.SHOP_ID.eq(shop));
    }

    /** The awards of these codes, without what cannot be read. */
    List<Award> listReadable(Collection<AwardCode> codes) {
        return readable(isOneOf(codes));
    }

    /** The years that gave a shop an award, asked without reading it: for guards. */
    Set<EditionId> listYears(ShopId shop) {
        return sql.selectDistinct(RESULT_AWARD.EDITION_ID)
                .from(RESULT_AWARD)
                .where(RESULT_AWARD.SHOP_ID.eq(shop))
                .fetchSet(RESULT_AWARD.EDITION_ID);
    }

    /** Whether the shop was given an award without an address. */
    boolean lackAddress(ShopId shop) {
        return sql.fetchExists(RESULT_AWARD, RESULT_AWARD.SHOP_ID.eq(shop), RESULT_AWARD.DOMAIN.isNull());
    }

    private static Condition isOneOf(Collection<AwardCode> codes) {
        return RESULT_AWARD.CODE.in(codes.stream().map(AwardCode::value).toList());
    }

    private List<Award> readable(Condition wanted) {
        return readable.read(records(wanted), AwardRowMapper::award, AwardRowMapper::unreadable);
    }

    private List<Award> list(Condition wanted) {
        return records(wanted).map(AwardRowMapper::award);
    }

    /** In each category the shop of the year first, then the criteria in their order, then the newcomer. */
    private Result<ResultAwardRecord> records(Condition wanted) {
        return sql.selectFrom(RESULT_AWARD)
                .where(wanted)
                .orderBy(
                        RESULT_AWARD.EDITION_ID.desc(),
                        RESULT_AWARD.CATEGORY_ID,
                        RESULT_AWARD.KIND.sort(ORDER),
                        RESULT_AWARD.CRITERION_NUMBER,
                        RESULT_AWARD.SHOP_ID)
                .fetch();
    }
}
