package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Decision;
import app.laurel.community.Member;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a shop may decline what it won. The result stays as it was counted and signed, and nobody moves up; the award is
 * shown as declined wherever it is shown, and its badge is not worn. For {@link #SECOND_THOUGHTS} that can be taken back, by anybody
 * who speaks for the shop or by two moderators; then it stays.
 */
@Service
@Transactional(readOnly = true)
public class DeclinedAwards {
    /** How long a shop may change its mind. */
    public static final Duration SECOND_THOUGHTS = Duration.ofDays(14);

    private final Results results;
    private final Shops shops;
    private final DeclineStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclinedAwards(
            Results results,
            Shops shops,
            DeclineStore store,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.shops = shops;
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The codes of all awards that are declined. */
    public List<AwardCode> list() {
        return store.list();
    }

    /** The codes of those that stay so. */
    public List<AwardCode> listForGood() {
        return store.listUntil(clock.instant().minus(SECOND_THOUGHTS));
    }

    /** Whether what became of an award can still be taken back. */
    public boolean isOpen(Award award) {
        var declinedAt = award.declinedAt();
        return declinedAt != null && isOpen(declinedAt);
    }

    private boolean isOpen(Instant declinedAt) {
        return clock.instant().isBefore(declinedAt.plus(SECOND_THOUGHTS));
    }

    /**
     * Declines an award for its shop.
     *
     * @throws AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public DeclineOutcome decline(Member by, AwardCode code) {
        var award = requireOwn(by, code);
        if (award.end() != null) return DeclineOutcome.FELL;
        if (!store.decline(code, clock.instant())) return DeclineOutcome.AS_IT_WAS;
        publish(by, award, true);
        return DeclineOutcome.DECLINED;
    }

    /**
     * Takes it after all.
     *
     * @throws AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public DeclineOutcome takeBack(Member by, AwardCode code) {
        var award = requireOwn(by, code);
        var declinedAt = store.lock(code);
        if (declinedAt.isEmpty()) return DeclineOutcome.AS_IT_WAS;
        if (!isOpen(declinedAt.get())) return DeclineOutcome.FOR_GOOD;
        store.clear(code);
        publish(by, award, false);
        return DeclineOutcome.TAKEN_BACK;
    }

    /**
     * Undoes it because two moderators decided so: whoever declined need not have been who they said. False where it stays for good.
     *
     * @throws AccessDeniedException if the award is another community's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean undo(Decision decision, AwardCode code) {
        var award = results.findAward(code).orElseThrow(DeclinedAwards::refused);
        if (!shops.get(award.shop()).community().equals(decision.community())) throw refused();
        var declinedAt = store.lock(code);
        if (declinedAt.isEmpty()) return true;
        if (!isOpen(declinedAt.get())) return false;
        store.clear(code);
        return true;
    }

    private Award requireOwn(Member by, AwardCode code) {
        var award = results.findAward(code).orElseThrow(DeclinedAwards::refused);
        shops.owner(by, award.shop());
        return award;
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("this is for who speaks for the award's shop");
    }

    private void publish(Member by, Award award, boolean declined) {
        var act = declined ? "result.award-declined" : "result.award-taken";
        audit.record(new Act(by.community(), by.account(), act, "award/" + award.code(), null, Map.of()));
        events.publishEvent(new AwardDeclined(by.community(), award, by.account(), declined, clock.instant()));
    }
}
