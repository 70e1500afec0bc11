package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ProposalId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By whom a public act was done, under the public name of then: whoever takes another name later does not rewrite what was done. */
@Service
@Transactional(readOnly = true)
public class PublicNames {
    private final PublicNameStore store;
    private final Proposals proposals;
    private final DecidedActStore decided;

    PublicNames(PublicNameStore store, Proposals proposals, DecidedActStore decided) {
        this.store = store;
        this.proposals = proposals;
        this.decided = decided;
    }

    /** Every public name that the account ever had, the first one first. */
    public List<GivenName> listOf(AccountId account) {
        return store.list(account);
    }

    /** Who did something alone. A moderator who had no public name then appears under the first one chosen since. */
    public Signature of(AccountId by, Instant at) {
        return NamesOfSeveral.signature(by, store.list(by), at);
    }

    /** Every public name of several accounts, read at once, for pages that name whoever did one thing after the other. */
    public NamesOfSeveral of(Collection<AccountId> accounts) {
        return new NamesOfSeveral(accounts.isEmpty() ? Map.of() : store.list(accounts));
    }

    /**
     * Who did something to an object: both where two decided it, whoever asked first.
     *
     * @param at the moment of the decision, where there was one
     */
    public List<Signature> of(CommunityId community, String object, AccountId by, Instant at) {
        return proposals.listDecided(community).stream()
                .filter(it -> it.act().object().equals(object))
                .flatMap(it -> both(it, by, at).stream())
                .findFirst()
                .orElseGet(() -> List.of(of(by, at)));
    }

    /** Who decided what was once asked for; empty where it was not decided. */
    public Optional<DecidedAct> findDecided(ProposalId id) {
        return decided.find(id);
    }

    private static Optional<List<Signature>> both(Proposal proposal, AccountId by, Instant at) {
        return Optional.ofNullable(proposal.decided())
                .filter(it -> it.by().equals(by) && it.at().equals(at))
                .map(it -> List.of(proposal.asked(), it));
    }
}
