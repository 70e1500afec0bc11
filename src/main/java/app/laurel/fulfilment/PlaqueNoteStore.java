package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_PLAQUE;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is noted beside the way of plaques; each of a plaque that is locked. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaqueNoteStore {
    private final DSLContext sql;

    PlaqueNoteStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What the winner wants changed in the engraving; null for nothing more. */
    void wish(AwardCode award, @Nullable String wish, Instant now) {
        sql.update(FULFILMENT_PLAQUE)
                .set(FULFILMENT_PLAQUE.WISH, wish)
                .set(FULFILMENT_PLAQUE.ACTED_AT, now)
                .set(FULFILMENT_PLAQUE.REMINDED, 0)
                .where(of(award))
                .execute();
    }

    /** The engraving that was approved; null where a plaque begins anew. */
    void proof(AwardCode award, @Nullable Proof proof) {
        sql.update(FULFILMENT_PLAQUE)
                .set(FULFILMENT_PLAQUE.PROOF, proof == null ? null : proof.toString())
                .where(of(award))
                .execute();
    }

    void reminded(AwardCode award, int times, Instant now) {
        sql.update(FULFILMENT_PLAQUE)
                .set(FULFILMENT_PLAQUE.REMINDED, times)
                .set(FULFILMENT_PLAQUE.REMINDED_AT, now)
                .where(of(award))
                .execute();
    }

    /** When the address was erased because nothing moved; null where a plaque begins anew. */
    void erased(AwardCode award, @Nullable Instant at) {
        sql.update(FULFILMENT_PLAQUE)
                .set(FULFILMENT_PLAQUE.ERASED_AT, at)
                .where(of(award))
                .execute();
    }

    /** Those in one of these states about which nobody has done anything since a moment, reminded less often than this. */
    List<Waiting> listQuiet(Collection<PlaqueState> states, Instant since, int reminded) {
        return sql.select(FULFILMENT_PLAQUE.AWARD_CODE, FULFILMENT_PLAQUE.COMMUNITY_ID)
                .from(FULFILMENT_PLAQUE)
                .where(
                        FULFILMENT_PLAQUE.STATE.in(
                                states.stream().map(PlaqueState::name).toList()),
                        FULFILMENT_PLAQUE.ACTED_AT.le(since),
                        FULFILMENT_PLAQUE.REMINDED.lt(reminded))
                .orderBy(FULFILMENT_PLAQUE.AWARD_CODE)
                .fetch(Records.mapping((award, community) -> new Waiting(new AwardCode(award), community)));
    }

    /** How many plaques of a community wait though those whose turn it is were reminded so often. */
    int countStuck(CommunityId community, Collection<PlaqueState> states, int reminded) {
        return sql.fetchCount(
                FULFILMENT_PLAQUE,
                FULFILMENT_PLAQUE.COMMUNITY_ID.eq(community),
                FULFILMENT_PLAQUE.STATE.in(
                        states.stream().map(PlaqueState::name).toList()),
                FULFILMENT_PLAQUE.REMINDED.ge(reminded));
    }

    private static Condition of(AwardCode award) {
        return FULFILMENT_PLAQUE.AWARD_CODE.eq(award.value());
    }

    /** A plaque that may wait. */
    record Waiting(AwardCode award, CommunityId community) {}
}
