package app.laurel.community;

import static java.util.Objects.requireNonNull;

import app.laurel.base.UnreadableRow;
import app.laurel.community.Proposal.State;
import app.laurel.db.tables.records.CommunityProposalRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** A proposal as its row keeps it. */
@Component
class ProposalRowMapper {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final Set<State> DECIDED = EnumSet.of(State.CONFIRMED, State.WITHDRAWN);

    private final ObjectMapper json;
    private final StampedProposalRowMapper stamps;

    ProposalRowMapper(ObjectMapper json, StampedProposalRowMapper stamps) {
        this.json = json;
        this.stamps = stamps;
    }

    String facts(ProposedAct act) {
        return json.writeValueAsString(act.facts());
    }

    byte[] stamp(CommunityProposalRecord row) {
        return stamps.of(row);
    }

    Proposal proposal(CommunityProposalRecord row) {
        return new Proposal(
                row.getId(),
                row.getCommunityId(),
                new ProposedAct(row.getAct(), row.getObject(), facts(row), row.getReason()),
                asked(row),
                row.getExpiresAt(),
                State.valueOf(row.getState()),
                decided(row),
                stamps.isSound(row));
    }

    /**
     * What two people decided.
     *
     * @throws IllegalStateException if the row is not as it was when the second of them did: nobody can have decided that
     */
    Proposal decision(CommunityProposalRecord row) {
        return proposal(whole(row));
    }

    /** Who decided it, without reading what it was asked for with; throws as {@link #decision} does. */
    DecidedAct decidedAct(CommunityProposalRecord row) {
        var second = requireNonNull(decided(whole(row)));
        return new DecidedAct(row.getId(), row.getAct(), List.of(asked(row), second));
    }

    private CommunityProposalRecord whole(CommunityProposalRecord row) {
        if (stamps.isSound(row)) return row;
        throw new IllegalStateException("this decision was changed after it was taken");
    }

    /** What waits, or was let go, is read whatever somebody wrote in it; what two people decided as it was, or not at all. */
    private Map<String, String> facts(CommunityProposalRecord row) {
        try {
            return Map.copyOf(json.readValue(row.getFacts(), FACTS));
        } catch (RuntimeException changed) {
            if (State.CONFIRMED.name().equals(row.getState())) throw changed;
            return Map.of();
        }
    }

    UnreadableRow unreadable(CommunityProposalRecord row, RuntimeException failure) {
        return new UnreadableRow("proposal", "proposal/" + row.getId(), row.getCommunityId(), failure);
    }

    private static Signature asked(CommunityProposalRecord row) {
        return new Signature(row.getAskedBy(), row.getAskedName(), row.getAskedAsHost(), row.getAskedAt());
    }

    /** Null while nobody decided it. A decision of which a part is missing cannot be read. */
    private static @Nullable Signature decided(CommunityProposalRecord row) {
        if (!DECIDED.contains(State.valueOf(row.getState()))) return null;
        var signature = new Signature(
                requireNonNull(row.getDecidedBy()),
                row.getDecidedName(),
                requireNonNull(row.getDecidedAsHost()),
                requireNonNull(row.getDecidedAt()));
        return row.getNotIndependent() ? signature.ofDependent() : signature;
    }
}
