package app.laurel.notification;

import app.laurel.badge.BadgeWords;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Moments;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.edition.Editions;
import app.laurel.result.AwardDeclined;
import app.laurel.result.DeclinedAwards;
import app.laurel.shop.ShopContacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells moderators, and whoever else speaks for the shop, that it declined an award: they can take that back for a while only. */
@Component
class AwardDeclinedMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Communities communities;
    private final Editions editions;
    private final Moderators moderators;
    private final Accounts accounts;
    private final ShopContacts contacts;
    private final Addressees addressees;
    private final BadgeWords words;

    /** Nine: who reads of it comes from two places, and what it is about from three. */
    AwardDeclinedMail(
            Outbox outbox,
            Letters letters,
            Communities communities,
            Editions editions,
            Moderators moderators,
            Accounts accounts,
            ShopContacts contacts,
            Addressees addressees,
            BadgeWords words) {
        this.outbox = outbox;
        this.letters = letters;
        this.communities = communities;
        this.editions = editions;
        this.moderators = moderators;
        this.accounts = accounts;
        this.contacts = contacts;
        this.addressees = addressees;
        this.words = words;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(AwardDeclined event) {
        if (!event.declined()) return;
        readers(event).values().forEach(to -> write(event, to));
    }

    private void write(AwardDeclined event, Account to) {
        var community = communities.get(event.community());
        var language = Letters.of(to.language(), community);
        var award = event.award();
        var edition = editions.get(award.edition());
        var arguments = List.<Object>of(
                award.as().name().in(language),
                words.title(award, edition, language) + " " + edition.year(),
                Moments.deadline(event.at().plus(DeclinedAwards.SECOND_THOUGHTS), community.zone(), language),
                community.name().in(language));
        var link = letters.address("/" + language.tag() + "/v/" + award.code());
        var letter = new Letter(letters.texts(), language, MailKind.AWARD_DECLINED.key(), link, null, null, arguments);
        outbox.post(
                letters.mail(to.mail(), letter),
                new Errand(MailKind.AWARD_DECLINED, community.id(), to.id(), edition.id(), null));
    }

    /** Each person once, and not the one who did it. */
    private Map<AccountId, Account> readers(AwardDeclined event) {
        var readers = new LinkedHashMap<>(accounts.list(owners(event)));
        readers.putAll(accounts.list(inOffice(event.community())));
        readers.remove(event.by());
        return readers;
    }

    private List<AccountId> owners(AwardDeclined event) {
        return contacts.of(event.community()).getOrDefault(event.award().shop(), List.of()).stream()
                .flatMap(it -> addressees.find(it).stream())
                .map(Addressee::account)
                .toList();
    }

    private List<AccountId> inOffice(CommunityId community) {
        return moderators.listInOffice(community).stream()
                .map(ModeratorInOffice::account)
                .toList();
    }
}
