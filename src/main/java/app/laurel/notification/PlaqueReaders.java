package app.laurel.notification;

import app.laurel.badge.WornAward;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Addressees;
import app.laurel.community.MailAddress;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.fulfilment.Plaque.Turn;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.ShopContacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the plaque of an award concerns: who speaks for its shop, and the moderators who have no shop in that year. */
@Component
class PlaqueReaders {
    private final ShopContacts contacts;
    private final Addressees addressees;
    private final Moderators moderators;
    private final Accounts accounts;
    private final Impartiality impartiality;

    PlaqueReaders(
            ShopContacts contacts,
            Addressees addressees,
            Moderators moderators,
            Accounts accounts,
            Impartiality impartiality) {
        this.contacts = contacts;
        this.addressees = addressees;
        this.moderators = moderators;
        this.accounts = accounts;
        this.impartiality = impartiality;
    }

    List<Reader> of(WornAward worn, Turn side) {
        return switch (side) {
            case WINNER -> owners(worn);
            case MODERATORS -> moderators(worn);
            case NOBODY -> List.of();
        };
    }

    private List<Reader> owners(WornAward worn) {
        return contacts.of(worn.community().id()).getOrDefault(worn.shop().id(), List.of()).stream()
                .flatMap(it -> addressees.find(it).stream())
                .map(it -> new Reader(it.account(), it.mail(), it.language()))
                .toList();
    }

    private List<Reader> moderators(WornAward worn) {
        var untied = moderators.listInOffice(worn.community().id()).stream()
                .map(ModeratorInOffice::account)
                .filter(it -> impartiality.shopsOf(it, worn.edition()).isEmpty())
                .toList();
        return accounts.list(untied).values().stream()
                .map(it -> new Reader(it.id(), it.mail(), it.language()))
                .toList();
    }

    /**
     * One of them.
     *
     * @param language null where none was chosen
     */
    record Reader(
            AccountId account, MailAddress mail, @Nullable Language language) {}
}
