package app.laurel.community;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who moderates each community, in public: by the names that they chose, since when, and named by whom. */
@Service
@Transactional(readOnly = true)
public class Moderators {
    /** Entries held in memory: more than one installation has communities. */
    private static final int HELD = 5_000;

    private final OfficerStore officers;
    private final ProposalStore proposals;
    private final Held<CommunityId, List<ModeratorInOffice>> held;

    Moderators(OfficerStore officers, ProposalStore proposals, Changes changes) {
        this.officers = officers;
        this.proposals = proposals;
        this.held = new Held<>(changes, HELD);
    }

    /** The moderators in office, the longest first. */
    public List<ModeratorInOffice> listInOffice(CommunityId community) {
        return held.get(community, this::read);
    }

    /** One of them, as it stands now; empty if the account does not moderate the community. */
    public Optional<ModeratorInOffice> find(CommunityId community, AccountId account) {
        return officers.findModerator(community, account).map(this::shown);
    }

    private List<ModeratorInOffice> read(CommunityId community) {
        return officers.moderators(community).stream().map(this::shown).toList();
    }

    private ModeratorInOffice shown(Officer officer) {
        var named = officer.namedBy();
        return new ModeratorInOffice(
                officer.account(),
                officer.publicName(),
                officer.since(),
                named == null ? null : proposals.find(named).orElse(null));
    }
}
