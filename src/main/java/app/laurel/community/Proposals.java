package app.laurel.community;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ProposalId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What takes two people: one asks, another who was in office by then confirms, and in that moment it is done. In a community with
 * one moderator a host is the second. The only place that makes a {@link Decision}.
 *
 * @see "src/docs/decisions/two-people.md"
 */
@Service
@Transactional(readOnly = true)
public class Proposals {
    /** How long a proposal waits. */
    public static final Duration WAITS = Duration.ofDays(7);

    /** Logs held in memory; the least read are dropped first. */
    private static final int HELD = 1_000;

    private final ProposalStore store;
    private final OfficerStore officers;
    private final SecondPerson secondPerson;
    private final Deciding deciding;
    private final Held<CommunityId, List<Proposal>> decided;
    private final Clock clock;

    Proposals(
            ProposalStore store,
            OfficerStore officers,
            SecondPerson secondPerson,
            Deciding deciding,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.officers = officers;
        this.secondPerson = secondPerson;
        this.deciding = deciding;
        this.decided = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /** The key of the text that says why the moderator takes no part in such a decision; empty if nothing speaks against it. */
    @Transactional
    public Optional<String> findBar(Moderator by, ProposedAct act) {
        return secondPerson.bar(by.community(), officer(by), act);
    }

    /** As {@link #findBar(Moderator, ProposedAct)}, for a host. */
    @Transactional
    public Optional<String> findBar(Host by, CommunityId community, ProposedAct act) {
        return secondPerson.bar(community, officer(by), act);
    }

    /** Asks for an act in the moderator's community. The feature has checked that the act is possible. */
    @Transactional
    public AskOutcome ask(Moderator by, ProposedAct act) {
        return deciding.ask(by.community(), officer(by), act);
    }

    /** As {@link #ask(Moderator, ProposedAct)}, for a host. */
    @Transactional
    public AskOutcome ask(Host by, CommunityId community, ProposedAct act) {
        return deciding.ask(community, officer(by), act);
    }

    /**
     * Confirms what another asked for, and does it.
     *
     * @throws AccessDeniedException if the proposal is another community's, or there is none
     */
    @Transactional
    public ConfirmOutcome confirm(Moderator by, ProposalId id) {
        return deciding.confirm(own(by, store.lock(id)), officer(by));
    }

    /** As {@link #confirm(Moderator, ProposalId)}, for a host. */
    @Transactional
    public ConfirmOutcome confirm(Host by, ProposalId id) {
        return deciding.confirm(
                store.lock(id).orElseThrow(() -> new NoSuchElementException("no proposal " + id)), officer(by));
    }

    /**
     * Takes back what the moderator asked for, or what was changed since; false when it was decided by then.
     *
     * @throws AccessDeniedException if somebody else asked for it, or there is none
     */
    @Transactional
    public boolean withdraw(Moderator by, ProposalId id) {
        return deciding.withdraw(own(by, store.lock(id)), officer(by));
    }

    /** As {@link #withdraw(Moderator, ProposalId)}, for a host. */
    @Transactional
    public boolean withdraw(Host by, ProposalId id) {
        return deciding.withdraw(
                store.lock(id).orElseThrow(() -> new NoSuchElementException("no proposal " + id)), officer(by));
    }

    /** What waits in the moderator's community, the latest first. */
    public List<WaitingProposal> listWaiting(Moderator by) {
        var officer = officer(by);
        var now = clock.instant();
        return secondPerson.waiting(store.listOpen(by.community(), now), officer, now);
    }

    /** What a host may confirm or withdraw, in all communities; the latest first. */
    public List<WaitingProposal> listWaiting(Host by) {
        var officer = officer(by);
        var now = clock.instant();
        return secondPerson.waiting(store.listOpen(now), officer, now).stream()
                .filter(it -> it.isMine() || it.isChanged() || it.mayConfirm())
                .toList();
    }

    /** Whether anything that waits in a community is not what was asked for, because somebody changed it past Laurel. */
    public boolean isAnyChanged(CommunityId community) {
        return store.listOpen(community, clock.instant()).stream().anyMatch(it -> !it.sound());
    }

    /** Everything that two people decided in a community, the latest first: the public log of decisions. */
    public List<Proposal> listDecided(CommunityId community) {
        return decided.get(community, it -> List.copyOf(store.listConfirmed(it)));
    }

    /** The proposal of this id, for those who were called by one. */
    public Proposal get(ProposalId id) {
        return store.find(id).orElseThrow(() -> new NoSuchElementException("no proposal " + id));
    }

    private Officer officer(Moderator by) {
        return officers.findModerator(by.community(), by.account())
                .orElseThrow(() -> Members.refused("moderators of this community"));
    }

    private Officer officer(Host by) {
        return officers.findHost(by.account()).orElseThrow(() -> Members.refused("hosts"));
    }

    private static Proposal own(Moderator by, Optional<Proposal> proposal) {
        return proposal.filter(it -> it.community().equals(by.community()))
                .orElseThrow(() -> Members.refused("moderators of the proposal's community"));
    }
}
