package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static java.util.Objects.requireNonNull;

import app.laurel.base.id.ProposalId;
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

    DecidedActStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<DecidedAct> find(ProposalId id) {
        return sql.selectFrom(COMMUNITY_PROPOSAL)
                .where(COMMUNITY_PROPOSAL.ID.eq(id), COMMUNITY_PROPOSAL.STATE.eq(Proposal.State.CONFIRMED.name()))
                .fetchOptional(row -> new DecidedAct(
                        id,
                        row.getAct(),
                        List.of(ProposalRowMapper.asked(row), requireNonNull(ProposalRowMapper.decided(row)))));
    }
}
