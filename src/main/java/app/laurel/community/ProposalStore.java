package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static org.jooq.impl.DSL.and;

import app.laurel.base.ReadableRows;
import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ProposalId;
import app.laurel.community.Proposal.State;
import app.laurel.db.tables.records.CommunityProposalRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProposalStore {
    private final DSLContext sql;
    private final ProposalRowMapper rows;
    private final ReadableRows readable;

    ProposalStore(DSLContext sql, ProposalRowMapper rows, ReadableRows readable) {
        this.sql = sql;
        this.rows = rows;
        this.readable = readable;
    }

    @Bean
    static ShownTables shownOfProposal() {
        return ShownTables.of("community_proposal");
    }

    /** Empty when the same act on the same object waits already, also asked for in the same moment. */
    Optional<ProposalId> add(CommunityId community, ProposedAct act, Signature asked, Instant expiresAt) {
        var added = sql.insertInto(COMMUNITY_PROPOSAL)
                .set(COMMUNITY_PROPOSAL.COMMUNITY_ID, community)
                .set(COMMUNITY_PROPOSAL.ACT, act.name())
                .set(COMMUNITY_PROPOSAL.OBJECT, act.object())
                .set(COMMUNITY_PROPOSAL.FACTS, rows.facts(act))
                .set(COMMUNITY_PROPOSAL.REASON, act.reason())
                .set(COMMUNITY_PROPOSAL.ASKED_BY, asked.by())
                .set(COMMUNITY_PROPOSAL.ASKED_NAME, asked.publicName())
                .set(COMMUNITY_PROPOSAL.ASKED_AS_HOST, asked.asHost())
                .set(COMMUNITY_PROPOSAL.ASKED_AT, asked.at())
                .set(COMMUNITY_PROPOSAL.EXPIRES_AT, expiresAt)
                .set(COMMUNITY_PROPOSAL.STATE, State.ASKED.name())
                .set(COMMUNITY_PROPOSAL.IS_OPEN, (byte) 1)
                .onDuplicateKeyIgnore()
                .execute();
        return added == 0 ? Optional.empty() : Optional.of(stamp(isOpen(community, act)));
    }

    private ProposalId stamp(Condition which) {
        var row = sql.fetchSingle(COMMUNITY_PROPOSAL, which);
        row.setStamp(rows.stamp(row));
        row.update();
        return row.getId();
    }

    /** Notes which ones nobody confirmed in time. */
    void expire(CommunityId community, Instant now) {
        expire(COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(community).and(COMMUNITY_PROPOSAL.EXPIRES_AT.le(now)));
    }

    /** Notes of one that nobody can confirm it any more. */
    void expire(ProposalId id) {
        expire(COMMUNITY_PROPOSAL.ID.eq(id));
    }

    private void expire(Condition which) {
        sql.update(COMMUNITY_PROPOSAL)
                .set(COMMUNITY_PROPOSAL.STATE, State.EXPIRED.name())
                .setNull(COMMUNITY_PROPOSAL.IS_OPEN)
                .setNull(COMMUNITY_PROPOSAL.STAMP)
                .where(which, COMMUNITY_PROPOSAL.STATE.eq(State.ASKED.name()))
                .execute();
    }

    /** Ends one that still waits; false when another was faster, or time was. */
    boolean end(ProposalId id, State state, Signature by) {
        var ended = sql.update(COMMUNITY_PROPOSAL)
                        .set(COMMUNITY_PROPOSAL.STATE, state.name())
                        .setNull(COMMUNITY_PROPOSAL.IS_OPEN)
                        .setNull(COMMUNITY_PROPOSAL.STAMP)
                        .set(COMMUNITY_PROPOSAL.DECIDED_BY, by.by())
                        .set(COMMUNITY_PROPOSAL.DECIDED_NAME, by.publicName())
                        .set(COMMUNITY_PROPOSAL.DECIDED_AS_HOST, by.asHost())
                        .set(COMMUNITY_PROPOSAL.NOT_INDEPENDENT, by.dependent())
                        .set(COMMUNITY_PROPOSAL.DECIDED_AT, by.at())
                        .where(COMMUNITY_PROPOSAL.ID.eq(id), isOpenAt(by.at()))
                        .execute()
                > 0;
        if (ended && state == State.CONFIRMED) stamp(COMMUNITY_PROPOSAL.ID.eq(id));
        return ended;
    }

    Optional<Proposal> find(ProposalId id) {
        return records(COMMUNITY_PROPOSAL.ID.eq(id)).map(rows::proposal).stream()
                .findFirst();
    }

    /** As {@link #find}; nobody else decides it until the transaction ends. */
    Optional<Proposal> lock(ProposalId id) {
        return sql.selectFrom(COMMUNITY_PROPOSAL)
                .where(COMMUNITY_PROPOSAL.ID.eq(id))
                .forUpdate()
                .fetchOptional(rows::proposal);
    }

    Optional<Proposal> findOpen(CommunityId community, ProposedAct act) {
        return records(isOpen(community, act)).map(rows::proposal).stream().findFirst();
    }

    private static Condition isOpen(CommunityId community, ProposedAct act) {
        return is(community, act).and(COMMUNITY_PROPOSAL.IS_OPEN.isNotNull());
    }

    private static Condition is(CommunityId community, ProposedAct act) {
        return and(
                COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(community),
                COMMUNITY_PROPOSAL.ACT.eq(act.name()),
                COMMUNITY_PROPOSAL.OBJECT.eq(act.object()));
    }

    /** The decision that was taken on exactly this since a moment. */
    Optional<Decision> findConfirmed(CommunityId community, ProposedAct act, Instant since) {
        return records(is(community, act).and(isConfirmed()).and(COMMUNITY_PROPOSAL.DECIDED_AT.gt(since)))
                .map(rows::proposal)
                .stream()
                .filter(it -> it.sound() && it.act().isSameAs(act))
                .findFirst()
                .map(Decision::of);
    }

    /** What waits now, the latest first. */
    List<Proposal> listOpen(CommunityId community, Instant now) {
        return readable(COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(community).and(isOpenAt(now)));
    }

    /** What waits now in any community, the latest first. */
    List<Proposal> listOpen(Instant now) {
        return readable(isOpenAt(now));
    }

    /** What was decided, the latest first, without what was changed since. */
    List<Proposal> listConfirmed(CommunityId community) {
        var which = COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(community).and(isConfirmed());
        return readable.read(records(which), rows::decision, rows::unreadable);
    }

    private static Condition isConfirmed() {
        return COMMUNITY_PROPOSAL.STATE.eq(State.CONFIRMED.name());
    }

    private static Condition isOpenAt(Instant now) {
        return COMMUNITY_PROPOSAL.STATE.eq(State.ASKED.name()).and(COMMUNITY_PROPOSAL.EXPIRES_AT.gt(now));
    }

    /** Without what cannot be read: for what is shown, and never for what is decided. */
    private List<Proposal> readable(Condition which) {
        return readable.read(records(which), rows::proposal, rows::unreadable);
    }

    private Result<CommunityProposalRecord> records(Condition which) {
        return sql.selectFrom(COMMUNITY_PROPOSAL)
                .where(which)
                .orderBy(COMMUNITY_PROPOSAL.ASKED_AT.desc(), COMMUNITY_PROPOSAL.ID.desc())
                .fetch();
    }
}
