package app.laurel.badge.misuse;

import static app.laurel.db.Tables.BADGE_MISUSE;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MisuseId;
import app.laurel.base.seal.Digests;
import app.laurel.db.tables.records.BadgeMisuseRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MisuseStore {
    private final DSLContext sql;

    MisuseStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps a report; of a page that is on an open one, counts it there. */
    void add(MisuseSubject subject, SeenPage page, MisuseKind kind, String words, Instant now) {
        var award = subject.award() == null ? null : subject.award().value();
        sql.insertInto(BADGE_MISUSE)
                .set(BADGE_MISUSE.COMMUNITY_ID, subject.community())
                .set(BADGE_MISUSE.AWARD_CODE, award)
                .set(BADGE_MISUSE.PAGE, page.text())
                .set(BADGE_MISUSE.HOST, page.host())
                .set(BADGE_MISUSE.KIND, kind.name())
                .set(BADGE_MISUSE.WORDS, words)
                .set(BADGE_MISUSE.TIMES, 1)
                .set(BADGE_MISUSE.FIRST_AT, now)
                .set(BADGE_MISUSE.LAST_AT, now)
                .set(BADGE_MISUSE.OPEN_KEY, key(subject, page))
                .onDuplicateKeyUpdate()
                .set(BADGE_MISUSE.TIMES, BADGE_MISUSE.TIMES.plus(1))
                .set(BADGE_MISUSE.LAST_AT, now)
                .execute();
    }

    int countOpen(CommunityId community) {
        return sql.fetchCount(BADGE_MISUSE, isOpen(community));
    }

    /** A report of the community, open or not. */
    Optional<MisuseReport> find(CommunityId community, MisuseId id) {
        return sql.selectFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.ID.eq(id), BADGE_MISUSE.COMMUNITY_ID.eq(community))
                .fetchOptional(MisuseStore::report);
    }

    /** How many this closes: what is open about the same award at the same host and came in no later. */
    int close(MisuseReport last, MisuseOutcome outcome, Instant now) {
        var award = last.subject().award();
        return sql.update(BADGE_MISUSE)
                .set(BADGE_MISUSE.CLOSED_AT, now)
                .set(BADGE_MISUSE.OUTCOME, outcome.name())
                .setNull(BADGE_MISUSE.OPEN_KEY)
                .where(
                        isOpen(last.subject().community()),
                        award == null ? BADGE_MISUSE.AWARD_CODE.isNull() : BADGE_MISUSE.AWARD_CODE.eq(award.value()),
                        BADGE_MISUSE.HOST.eq(last.page().host()),
                        BADGE_MISUSE.ID.le(last.id()))
                .execute();
    }

    /** Where an open report waits of which nobody was mailed, nor of any other since a moment. */
    List<CommunityId> listUnmailed(Instant since) {
        var other = BADGE_MISUSE.as("other");
        return sql.selectDistinct(BADGE_MISUSE.COMMUNITY_ID)
                .from(BADGE_MISUSE)
                .where(BADGE_MISUSE.CLOSED_AT.isNull(), BADGE_MISUSE.MAILED_AT.isNull())
                .andNotExists(sql.selectOne()
                        .from(other)
                        .where(other.COMMUNITY_ID.eq(BADGE_MISUSE.COMMUNITY_ID), other.MAILED_AT.gt(since)))
                .fetch(BADGE_MISUSE.COMMUNITY_ID);
    }

    /** Notes of all open reports of a community that they were mailed; how many were not before. */
    int mailed(CommunityId community, Instant now) {
        return sql.update(BADGE_MISUSE)
                .set(BADGE_MISUSE.MAILED_AT, now)
                .where(
                        BADGE_MISUSE.COMMUNITY_ID.eq(community),
                        BADGE_MISUSE.CLOSED_AT.isNull(),
                        BADGE_MISUSE.MAILED_AT.isNull())
                .execute();
    }

    /** What was closed by then, and what nobody closed and nobody has reported since. */
    void erase(Instant until) {
        sql.deleteFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.CLOSED_AT.le(until))
                .or(BADGE_MISUSE.CLOSED_AT.isNull().and(BADGE_MISUSE.LAST_AT.le(until)))
                .execute();
    }

    static Condition isOpen(CommunityId community) {
        return BADGE_MISUSE.COMMUNITY_ID.eq(community).and(BADGE_MISUSE.CLOSED_AT.isNull());
    }

    private static byte[] key(MisuseSubject subject, SeenPage page) {
        var award = subject.award() == null ? "" : subject.award().value();
        return Digests.sha256(subject.community() + " " + award + " " + page.withoutQuery());
    }

    static MisuseSubject subject(CommunityId community, @Nullable String code) {
        return new MisuseSubject(community, code == null ? null : new AwardCode(code));
    }

    static MisuseReport report(BadgeMisuseRecord row) {
        return new MisuseReport(
                row.getId(),
                subject(row.getCommunityId(), row.getAwardCode()),
                new SeenPage(row.getPage(), row.getHost()),
                MisuseKind.valueOf(row.getKind()),
                row.getWords(),
                row.getTimes(),
                row.getFirstAt(),
                row.getLastAt(),
                row.getClosedAt() == null);
    }
}
