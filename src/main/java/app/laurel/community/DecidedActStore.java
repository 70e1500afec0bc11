package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;

import app.laurel.base.ReadableRows;
import app.laurel.base.id.ProposalId;
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

    /** Empty also where it cannot be read, or was changed since: nobody has decided that. */
    Optional<DecidedAct> find(ProposalId id) {
        var found = sql.selectFrom(COMMUNITY_PROPOSAL)
                .where(COMMUNITY_PROPOSAL.ID.eq(id), COMMUNITY_PROPOSAL.STATE.eq(Proposal.State.CONFIRMED.name()))
                .fetch();
        return readable.read(found, rows::decidedAct, rows::unreadable).stream().findFirst();
    }
}
