package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static java.util.Objects.requireNonNull;

import app.laurel.base.ReadableRows;
import app.laurel.base.id.ProposalId;
import app.laurel.db.tables.records.CommunityProposalRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By whom a thing was decided, without reading what it was asked for with. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DecidedActStore {
    private final DSLContext sql;
    private final ProposalRowMapper rows;
    private final ReadableRows readable;

    DecidedActStore(DSLContext sql, ProposalRowMapper rows, ReadableRows readable) {
        this.sql = sql;
        this.rows = rows;
        this.readable = readable;
    }

    /** Empty also where it cannot be read: nobody has decided that. */
    Optional<DecidedAct> find(ProposalId id) {
        var found = sql.selectFrom(COMMUNITY_PROPOSAL)
                .where(COMMUNITY_PROPOSAL.ID.eq(id), COMMUNITY_PROPOSAL.STATE.eq(Proposal.State.CONFIRMED.name()))
                .fetch();
        return readable.read(found, DecidedActStore::act, rows::unreadable).stream()
                .findFirst();
    }

    private static DecidedAct act(CommunityProposalRecord row) {
        var second = requireNonNull(ProposalRowMapper.decided(row));
        return new DecidedAct(row.getId(), row.getAct(), List.of(ProposalRowMapper.asked(row), second));
    }
}
