package app.laurel.joining;

import static java.util.Objects.requireNonNull;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.Admission;
import app.laurel.community.Members;
import app.laurel.community.Memberships;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequest.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who ask to belong, and the moderators' answers. Who is let in belongs from that day on, not from the day of asking. */
@Service
@Transactional(readOnly = true)
public class JoinRequests {
    /** The longest message and the longest reason, in UTF-16 units. */
    public static final int LONGEST = 500;

    private final JoinRequestStore store;
    private final Accounts accounts;
    private final Members members;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Seven: an answer changes request, account and membership, is put on record and mailed. */
    JoinRequests(
            JoinRequestStore store,
            Accounts accounts,
            Members members,
            Memberships memberships,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
        this.memberships = memberships;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Asks the moderators; the message may be blank. How often strangers may ask is for the caller to limit. */
    @Transactional
    public RequestOutcome ask(AccountId account, CommunityId community, String message) {
        if (members.findMember(account, community).isPresent()) return RequestOutcome.MEMBER_ALREADY;
        if (memberships.isBarred(community, account)) return RequestOutcome.BARRED;
        var asked = store.ask(community, account, PlainText.of(message, LONGEST), clock.instant());
        return asked ? RequestOutcome.DONE : RequestOutcome.UNCHANGED;
    }

    /** The person's own request to this community, whatever became of it. */
    public Optional<JoinRequest> find(AccountId account, CommunityId community) {
        return store.find(community, account).map(it -> it.of(accounts.get(account)));
    }

    /** Takes a request back that nobody has decided; false if there is none. */
    @Transactional
    public boolean withdraw(AccountId account, CommunityId community) {
        return store.withdraw(community, account);
    }

    /** Those that wait, the longest first; at most 200; whose account cannot be read is left out. That somebody looked is on record. */
    @Transactional
    public List<JoinRequest> waiting(Moderator by) {
        var rows = store.waiting(by.community());
        if (!rows.isEmpty()) recordLook(by);
        var people =
                accounts.list(rows.stream().map(JoinRequestStore.Row::account).toList());
        return rows.stream()
                .filter(it -> people.containsKey(it.account()))
                .map(it -> it.of(requireNonNull(people.get(it.account()))))
                .toList();
    }

    /** How many wait. */
    public int countWaiting(Moderator by) {
        return store.countWaiting(by.community());
    }

    /** Lets the person in, as a member from today on. */
    @Transactional
    public RequestOutcome approve(Moderator by, JoinRequestId request) {
        var asked = own(by, request);
        if (memberships.isBarred(by.community(), asked.account())) return RequestOutcome.BARRED;
        if (!store.decide(request, State.APPROVED, null, clock.instant())) return RequestOutcome.UNCHANGED;
        if (members.findMember(asked.account(), by.community()).isPresent()) return RequestOutcome.MEMBER_ALREADY;
        var today = memberships.today(by.community());
        var member = memberships.admit(by.community(), asked.account(), today, Admission.REQUEST);
        record(
                by,
                "community.request-approved",
                request,
                null,
                it -> it.changing("state", State.WAITING.name(), State.APPROVED.name())
                        .changing("member", null, member.id().toString()));
        events.publishEvent(new JoinRequestDecided(by.community(), asked.account(), null));
        return RequestOutcome.DONE;
    }

    /** Does not let the person in; the person reads the reason and may ask again. */
    @Transactional
    public DeclineOutcome decline(Moderator by, JoinRequestId request, String typed) {
        var asked = own(by, request);
        var reason = PlainText.of(typed, LONGEST);
        if (reason.isEmpty()) return new DeclineOutcome.ReasonMissing();
        if (!store.decide(request, State.DECLINED, reason, clock.instant()))
            return new DeclineOutcome.Decided(RequestOutcome.UNCHANGED);
        record(
                by,
                "community.request-declined",
                request,
                reason,
                it -> it.changing("state", State.WAITING.name(), State.DECLINED.name()));
        events.publishEvent(new JoinRequestDecided(by.community(), asked.account(), reason));
        return new DeclineOutcome.Decided(RequestOutcome.DONE);
    }

    private void recordLook(Moderator by) {
        var object = "community/" + by.community();
        audit.recordLook(new Act(by.community(), by.account(), "community.requests-looked-at", object, null, Map.of()));
    }

    private JoinRequestStore.Row own(Moderator by, JoinRequestId request) {
        return store.find(by.community(), request)
                .orElseThrow(() -> Members.refused("moderators of the community that was asked"));
    }

    private void record(
            Moderator by, String act, JoinRequestId request, @Nullable String reason, UnaryOperator<Act> changing) {
        audit.record(changing.apply(
                new Act(by.community(), by.account(), act, "join-request/" + request, reason, Map.of())));
    }

    /** What came of not letting somebody in. */
    public sealed interface DeclineOutcome {
        /** It was decided, now or before. */
        record Decided(RequestOutcome outcome) implements DeclineOutcome {}

        /** The person reads the reason, so there must be one. */
        record ReasonMissing() implements DeclineOutcome {}
    }

    /** What came of asking to join, or of deciding about somebody who asked. */
    public enum RequestOutcome {
        DONE,
        /** It stood like this before: asked already, or decided already. */
        UNCHANGED,
        /** The person is a member. */
        MEMBER_ALREADY,
        /** Moderators keep the person out; nothing was decided. */
        BARRED
    }
}
