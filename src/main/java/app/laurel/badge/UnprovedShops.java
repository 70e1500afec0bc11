package app.laurel.badge;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.badge.BadgeStore.StateChange;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.result.Results;
import app.laurel.shop.ProofFound;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopUnproved;
import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the badges of a shop aside when nobody proves its address any more: whoever has the address now need not be who won. They are
 * worn again as soon as it is proved, unless a moderator has changed them meanwhile.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnprovedShops {
    private final BadgeStore store;
    private final Results results;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    UnprovedShops(
            BadgeStore store,
            Results results,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    public void on(ShopUnproved unproved) {
        change(unproved.shop(), BadgeState.ACTIVE, BadgeState.SUSPENDED, "badge.unproved", seen -> true);
    }

    @EventListener
    public void on(ProofFound found) {
        // why: what a moderator set aside stays so, whoever proves the address
        Predicate<StateChange> undone = seen -> seen.by() == null && found.undoes(seen.at());
        change(found.shop(), BadgeState.SUSPENDED, BadgeState.ACTIVE, "badge.proved", undone);
    }

    private void change(Shop shop, BadgeState from, BadgeState to, String because, Predicate<StateChange> which) {
        for (var award : results.listAwardsOf(shop.id())) {
            var state = store.find(award.code()).map(StateChange::state).orElse(BadgeState.ACTIVE);
            if (state == from) change(shop, award.code(), from, to, because, which);
        }
    }

    private void change(
            Shop shop, AwardCode code, BadgeState from, BadgeState to, String because, Predicate<StateChange> which) {
        var now = clock.instant();
        var seen = store.lock(code, null, now);
        if (seen.state() != from || !which.test(seen)) return;
        // why: everybody who meets the badge reads it, in one of two languages
        var reason = texts.get(Language.KO, because) + " / " + texts.get(Language.EN, because);
        store.replace(code, seen.version(), to, reason, null, now);
        audit.record(new Act(shop.community(), null, "badge.changed", "award/" + code, reason, Map.of())
                .changing("state", from.name(), to.name()));
        events.publishEvent(new BadgeChanged(code, to, reason, now));
    }
}
