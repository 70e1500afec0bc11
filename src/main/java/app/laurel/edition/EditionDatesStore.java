package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What batches and guards ask of years without reading them, so that one that cannot be read is not passed over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionDatesStore {
    /** Longer than a cast that was begun before the close may take to arrive. */
    private static final Duration ARRIVES = Duration.ofMinutes(1);

    private final DSLContext sql;

    EditionDatesStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CommunityId> findCommunity(EditionId id) {
        return sql.select(EDITION.COMMUNITY_ID)
                .from(EDITION)
                .where(EDITION.ID.eq(id))
                .fetchOptional(EDITION.COMMUNITY_ID);
    }

    /** All of a community, the last made first. */
    List<EditionId> list(CommunityId community) {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(EDITION.COMMUNITY_ID.eq(community))
                .orderBy(EDITION.ID.desc())
                .fetch(EDITION.ID);
    }

    List<EditionId> listVoting(Instant now) {
        return sql.select(EDITION.ID).from(EDITION).where(isVotingAt(now)).fetch(EDITION.ID);
    }

    List<EditionId> listNominating(CommunityId community, Instant now) {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(
                        EDITION.COMMUNITY_ID.eq(community),
                        EDITION.NOMINATING_OPENS_AT.le(now),
                        EDITION.NOMINATING_CLOSES_AT.gt(now),
                        EDITION.PUBLISHED_AT.isNull())
                .orderBy(EDITION.ID)
                .fetch(EDITION.ID);
    }

    boolean mayTakeVotes(EditionId id, Instant now) {
        var isOpen = EDITION.VOTING_OPENS_AT
                .le(now)
                .and(EDITION.VOTING_CLOSES_AT.gt(now.minus(ARRIVES)))
                .and(EDITION.PUBLISHED_AT.isNull());
        return sql.fetchExists(
                EDITION, EDITION.ID.eq(id), isOpen.or(EDITION.VOTING_OPENS_AT.ge(EDITION.VOTING_CLOSES_AT)));
    }

    /** A year that was given up waits for nobody after {@link Edition#GIVEN_UP}. */
    List<EditionId> listUnderWay(Instant now) {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .where(
                        EDITION.NOMINATING_CLOSES_AT.between(now.minus(Edition.GIVEN_UP), now),
                        EDITION.PUBLISHED_AT
                                .isNull()
                                .or(EDITION.PUBLISHED_AT.gt(now.minus(AppealWindow.LENGTH.multipliedBy(2)))))
                .orderBy(EDITION.ID)
                .fetch(EDITION.ID);
    }

    boolean isVoting(CommunityId community, Instant now) {
        return sql.fetchExists(EDITION, EDITION.COMMUNITY_ID.eq(community).and(isVotingAt(now)));
    }

    boolean isUnderWay(CommunityId community, Instant now) {
        return sql.fetchExists(
                EDITION,
                EDITION.COMMUNITY_ID
                        .eq(community)
                        .and(EDITION.NOMINATING_OPENS_AT.le(now))
                        .and(EDITION.VOTING_CLOSES_AT.gt(now.minus(ARRIVES)))
                        .and(EDITION.PUBLISHED_AT.isNull()));
    }

    private static Condition isVotingAt(Instant now) {
        return EDITION.VOTING_OPENS_AT
                .le(now)
                .and(EDITION.VOTING_CLOSES_AT.gt(now))
                .and(EDITION.PUBLISHED_AT.isNull());
    }
}
