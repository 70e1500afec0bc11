package app.laurel.badge;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.result.AwardDeclined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes known that a badge is worn no longer because the shop declined its award, or is worn again. */
@Component
class DeclinedBadges {
    private final Badges badges;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    DeclinedBadges(Badges badges, Texts texts, ApplicationEventPublisher events) {
        this.badges = badges;
        this.texts = texts;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AwardDeclined event) {
        var because = event.declined() ? "badge.declined" : "badge.taken-after-all";
        // why: everybody who meets the badge reads it, in one of two languages
        var reason = texts.get(Language.KO, because) + " / " + texts.get(Language.EN, because);
        var code = event.award().code();
        badges.find(code).ifPresent(it -> events.publishEvent(new BadgeChanged(code, it.state(), reason, event.at())));
    }
}
