package app.laurel.notification;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.fulfilment.Carriers;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.Plaque.Turn;
import app.laurel.fulfilment.PlaqueNews;
import app.laurel.fulfilment.PlaqueTopic;
import app.laurel.notification.PlaqueReaders.Reader;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells each side of a plaque what the other has done, and whose turn it is. Where it is sent is in no mail, nor what is wished. */
@Component
class PlaqueMail {
    private final Outbox outbox;
    private final Letters letters;
    private final PlaqueReaders readers;
    private final Badges badges;
    private final BadgeWords words;
    private final Carriers carriers;
    private final Occasion occasion;

    /** Seven: a plaque is described to each of those whom it concerns, in the language of each. */
    PlaqueMail(
            Outbox outbox,
            Letters letters,
            PlaqueReaders readers,
            Badges badges,
            BadgeWords words,
            Carriers carriers,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.readers = readers;
        this.badges = badges;
        this.words = words;
        this.carriers = carriers;
        this.occasion = occasion;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(PlaqueNews news) {
        if (occasion.isInThePast()) return;
        badges.find(news.plaque().award())
                .ifPresent(worn -> readers.of(worn, news.topic().reader()).forEach(it -> write(it, news, worn)));
    }

    private void write(Reader to, PlaqueNews news, WornAward worn) {
        var community = worn.community();
        var language = Letters.of(to.language(), community);
        var kind = kind(news.topic());
        var arguments = List.<Object>of(
                worn.shop().name().in(language),
                community.name().in(language),
                words.title(worn, language) + " " + worn.edition().year(),
                more(news, language));
        var link = link(news, community.slug());
        var letter = new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
        outbox.post(letters.mail(to.mail(), letter), new Errand(kind, community.id(), to.account(), null, null));
    }

    private static MailKind kind(PlaqueTopic topic) {
        return switch (topic) {
            case OFFERED -> MailKind.PLAQUE_OFFERED;
            case PROOF_READY -> MailKind.PLAQUE_PROOF;
            case SHIPPED -> MailKind.PLAQUE_SHIPPED;
            case DELIVERED -> MailKind.PLAQUE_DELIVERED;
            case WITHDRAWN -> MailKind.PLAQUE_WITHDRAWN;
            case ERASED -> MailKind.PLAQUE_ERASED;
            case WINNER_REMINDED -> MailKind.PLAQUE_WAITS;
            case ACCEPTED, REDIRECTED, CHANGE_ASKED, APPROVED, RECEIVED, DECLINED -> MailKind.PLAQUE_ANSWERED;
            case MODERATORS_REMINDED -> MailKind.PLAQUE_TURN;
        };
    }

    /** By whom it is brought; what the winner has done; what is to be done next; nothing in the others. */
    private String more(PlaqueNews news, Language language) {
        var plaque = news.plaque();
        return switch (news.topic()) {
            case SHIPPED -> parcel(plaque, language);
            case ACCEPTED, REDIRECTED, CHANGE_ASKED, APPROVED, RECEIVED, DECLINED ->
                sentence("answered", news.topic(), language);
            case WINNER_REMINDED, MODERATORS_REMINDED -> sentence("turn", next(plaque), language);
            case OFFERED, PROOF_READY, DELIVERED, WITHDRAWN, ERASED -> "";
        };
    }

    private static Enum<?> next(Plaque plaque) {
        return plaque.notes().wish() == null ? plaque.state() : PlaqueTopic.CHANGE_ASKED;
    }

    private String sentence(String of, Enum<?> which, Language language) {
        var name = which.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return letters.texts().get(language, "notification.plaque." + of + "." + name);
    }

    private String parcel(Plaque plaque, Language language) {
        var shipment = plaque.shipment();
        if (shipment == null) return "";
        var carrier = carriers.find(shipment.carrier());
        return carrier.map(it -> it.name(language)).orElse(shipment.carrier()) + " " + shipment.tracking();
    }

    /** Where the parcel is followed; else the page on which the side goes on. */
    private String link(PlaqueNews news, String slug) {
        var shipment = news.plaque().shipment();
        if (news.topic() == PlaqueTopic.SHIPPED && shipment != null) {
            var followed = carriers.find(shipment.carrier()).map(it -> it.link(shipment.tracking()));
            if (followed.isPresent()) return followed.get();
        }
        var winner = news.topic().reader() == Turn.WINNER;
        return letters.address(Links.absolute(winner ? PlaqueLinks.own(slug) : PlaqueLinks.desk(slug)));
    }
}
