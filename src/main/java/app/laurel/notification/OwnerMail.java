package app.laurel.notification;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Communities;
import app.laurel.edition.Edition;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever speaks for a shop that it is voted on, or has won, and where the studio is. */
@Component
class OwnerMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Silences silences;
    private final Communities communities;

    OwnerMail(Outbox outbox, Letters letters, Silences silences, Communities communities) {
        this.outbox = outbox;
        this.letters = letters;
        this.silences = silences;
        this.communities = communities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(News news, Edition edition, Addressee to) {
        var community = communities.get(edition.community());
        var language = Letters.of(to, community);
        var stop = letters.address(silences.path(language, to.account(), community.id()));
        var schedule = edition.schedule();
        var arguments = List.<Object>of(
                news.name().in(language),
                edition.name().in(language),
                Moments.deadline(schedule.votingCloses(), schedule.zone(), language),
                news.what().apply(language),
                community.name().in(language));
        var link = letters.address(Links.absolute(Links.studio(community.slug())));
        var inCategories = news.kind() == MailKind.OWNER_LISTED && edition.hasSeveral();
        var key = inCategories ? news.kind().key() + "-categories" : news.kind().key();
        var letter = new Letter(letters.texts(), language, key, link, null, stop, arguments);
        outbox.post(
                letters.mail(to, letter), new Errand(news.kind(), community.id(), to.account(), edition.id(), stop));
    }

    /**
     * What there is to say of a shop.
     *
     * @param name of the shop
     * @param what it won, or the categories in which it is listed, in words; empty where a year of one lists it
     */
    record News(MailKind kind, ShopId shop, Bilingual name, Function<Language, String> what) {}
}
