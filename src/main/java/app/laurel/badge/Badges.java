package app.laurel.badge;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.AskOutcome;
import app.laurel.community.Communities;
import app.laurel.community.Decision;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.ProposedAct;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.result.Award;
import app.laurel.result.Results;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The badges of published awards: what they state today, and what moderators did to them. */
@Service
@Transactional(readOnly = true)
public class Badges {
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final BadgeStore store;
    private final Results results;
    private final ShopsAsSigned shops;
    private final Editions editions;
    private final Impartiality impartiality;
    private final Communities communities;
    private final Proposals proposals;
    private final BadgeChanges changes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Eleven: an award, its shop, its year and its community meet here; each change is impartial, decided, on record and made known. */
    Badges(
            BadgeStore store,
            Results results,
            ShopsAsSigned shops,
            Editions editions,
            Impartiality impartiality,
            Communities communities,
            Proposals proposals,
            BadgeChanges changes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.shops = shops;
        this.editions = editions;
        this.impartiality = impartiality;
        this.communities = communities;
        this.proposals = proposals;
        this.changes = changes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The award of a code, as it stands now; empty if there is none or its result is not published. */
    public Optional<WornAward> find(AwardCode code) {
        return results.findAward(code).map(this::worn);
    }

    /** The awards of an edition, the shop of the year first. */
    public List<WornAward> listOf(EditionId edition) {
        return results.listAwards(edition).stream().map(this::worn).toList();
    }

    /** The awards of a shop, the latest year first. */
    public List<WornAward> listOf(ShopId shop) {
        return results.listAwardsOf(shop).stream().map(this::worn).toList();
    }

    /** Sets a badge aside while something is looked into. Whoever is tied to a shop of that year changes none of its badges. */
    @Transactional
    public StateOutcome suspend(Moderator by, AwardCode code, String reason) {
        impartiality.get(by, requireOwn(by.community(), code).edition().id());
        return change(by.community(), new By(by.account(), clock.instant()), code, BadgeState.SUSPENDED, reason);
    }

    /** Asks for an award to be taken back for good, which takes two. */
    @Transactional
    public StateOutcome revoke(Moderator by, AwardCode code, String reason) {
        return ask(by, code, BadgeDecided.REVOKED, reason);
    }

    /** Asks for a badge that was set aside to be worn again, which takes two. */
    @Transactional
    public StateOutcome restore(Moderator by, AwardCode code, String reason) {
        return ask(by, code, BadgeDecided.RESTORED, reason);
    }

    /** Does to a badge what two people decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    StateOutcome change(Decision decision, AwardCode code, BadgeState state) {
        requireOwn(decision.community(), code);
        return change(decision.community(), new By(decision.second(), decision.at()), code, state, decision.reason());
    }

    private StateOutcome ask(Moderator by, AwardCode code, String act, String reason) {
        var worn = requireOwn(by.community(), code);
        var edition = impartiality.get(by, worn.edition().id());
        if (worn.state() == BadgeState.REVOKED) return StateOutcome.REVOKED_FOR_GOOD;
        var facts = Map.of("code", code.value(), "year", Integer.toString(edition.year()));
        var wanted = new ProposedAct(act, "award/" + code, facts, reason);
        return switch (proposals.ask(by, wanted)) {
            case AskOutcome.Asked asked -> StateOutcome.ASKED;
            case AskOutcome.AskedAlready already -> StateOutcome.ASKED_ALREADY;
            case AskOutcome.ReasonMissing missing -> StateOutcome.REASON_MISSING;
            case AskOutcome.NameMissing missing -> StateOutcome.NAME_MISSING;
        };
    }

    private WornAward requireOwn(CommunityId community, AwardCode code) {
        return find(code)
                .filter(it -> it.community().id().equals(community))
                .orElseThrow(() -> new AccessDeniedException("this is for moderators of the award's community"));
    }

    private StateOutcome change(CommunityId community, By by, AwardCode code, BadgeState state, String typed) {
        var seen = store.lock(code, by.account(), by.at());
        if (seen.state() == BadgeState.REVOKED) return StateOutcome.REVOKED_FOR_GOOD;
        var reason = PlainText.of(typed, LONGEST_REASON);
        if (reason.length() < SHORTEST_REASON) return StateOutcome.REASON_MISSING;
        if (!store.replace(code, seen.version(), state, reason, by.account(), by.at())) {
            throw new IllegalStateException("the badge of award " + code + " was changed behind its lock");
        }
        audit.record(Act.of(community, by.account(), "badge.changed", "award/" + code, reason)
                .changing("state", seen.state().name(), state.name())
                .changing("reason", seen.version() == 0 ? null : seen.reason(), reason));
        events.publishEvent(new BadgeChanged(code, state, reason, by.at()));
        return StateOutcome.CHANGED;
    }

    private WornAward worn(Award award) {
        var edition = editions.get(award.edition());
        var last = changes.of(edition.community(), award);
        var ended = !clock.instant().isBefore(award.expiresAt());
        return new WornAward(
                award,
                shops.of(award),
                communities.get(edition.community()),
                edition,
                last.state() == BadgeState.ACTIVE && ended ? BadgeState.EXPIRED : last.state(),
                last.version(),
                last.reason(),
                last.at(),
                last.by());
    }

    /** Who changes a badge, and when: for what two decided, the moment of the decision. */
    private record By(AccountId account, Instant at) {}
}
