package app.laurel.community;

import app.laurel.base.UnreadableRow;
import app.laurel.community.Proposal.State;
import app.laurel.db.tables.records.CommunityProposalRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** A proposal as its row keeps it. */
@Component
class ProposalRowMapper {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final ObjectMapper json;

    ProposalRowMapper(ObjectMapper json) {
        this.json = json;
    }

    String facts(ProposedAct act) {
        return json.writeValueAsString(act.facts());
    }

    Proposal proposal(CommunityProposalRecord row) {
        var facts = json.readValue(row.getFacts(), FACTS);
        return new Proposal(
                row.getId(),
                row.getCommunityId(),
                new ProposedAct(row.getAct(), row.getObject(), facts, row.getReason()),
                asked(row),
                row.getExpiresAt(),
                State.valueOf(row.getState()),
                decided(row));
    }

    UnreadableRow unreadable(CommunityProposalRecord row, RuntimeException failure) {
        return new UnreadableRow("proposal", "proposal/" + row.getId(), row.getCommunityId(), failure);
    }

    static Signature asked(CommunityProposalRecord row) {
        return new Signature(row.getAskedBy(), row.getAskedName(), row.getAskedAsHost(), row.getAskedAt());
    }

    static @Nullable Signature decided(CommunityProposalRecord row) {
        var by = row.getDecidedBy();
        if (by == null) return null;
        var signature = new Signature(by, row.getDecidedName(), row.getDecidedAsHost(), row.getDecidedAt());
        return row.getNotIndependent() ? signature.ofDependent() : signature;
    }
}
