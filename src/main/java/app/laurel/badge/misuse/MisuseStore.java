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
import org.jooq.DSLContext;
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

    /** The open reports of a community, the first one first. */
    List<MisuseReport> listOpen(CommunityId community, int most) {
        return sql.selectFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.COMMUNITY_ID.eq(community), BADGE_MISUSE.CLOSED_AT.isNull())
                .orderBy(BADGE_MISUSE.ID)
                .limit(most)
                .fetch(MisuseStore::report);
    }

    int countOpen(CommunityId community) {
        return sql.fetchCount(BADGE_MISUSE, BADGE_MISUSE.COMMUNITY_ID.eq(community), BADGE_MISUSE.CLOSED_AT.isNull());
    }

    /** A report of the community, open or not; nobody else closes it until the transaction ends. */
    Optional<MisuseReport> lock(CommunityId community, MisuseId id) {
        return sql.selectFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.ID.eq(id), BADGE_MISUSE.COMMUNITY_ID.eq(community))
                .forUpdate()
                .fetchOptional(MisuseStore::report);
    }

    void close(MisuseId id, MisuseOutcome outcome, Instant now) {
        sql.update(BADGE_MISUSE)
                .set(BADGE_MISUSE.CLOSED_AT, now)
                .set(BADGE_MISUSE.OUTCOME, outcome.name())
                .setNull(BADGE_MISUSE.OPEN_KEY)
                .where(BADGE_MISUSE.ID.eq(id))
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

    void eraseClosed(Instant until) {
        sql.deleteFrom(BADGE_MISUSE)
                .where(BADGE_MISUSE.CLOSED_AT.lessOrEqual(until))
                .execute();
    }

    private static byte[] key(MisuseSubject subject, SeenPage page) {
        var award = subject.award() == null ? "" : subject.award().value();
        return Digests.sha256(subject.community() + " " + award + " " + page.text());
    }

    private static MisuseReport report(BadgeMisuseRecord row) {
        var code = row.getAwardCode();
        return new MisuseReport(
                row.getId(),
                new MisuseSubject(row.getCommunityId(), code == null ? null : new AwardCode(code)),
                new SeenPage(row.getPage(), row.getHost()),
                MisuseKind.valueOf(row.getKind()),
                row.getWords(),
                row.getTimes(),
                row.getFirstAt(),
                row.getLastAt(),
                row.getClosedAt() == null);
    }
}
