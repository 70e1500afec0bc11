package app.laurel.notification;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
import app.laurel.notification.OwnerMail.News;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopContacts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has owners mailed, each once a year, when their shop is voted on and when it has won. Only members whom moderators have let speak
 * for the shop are written to: an address that a site merely shows proves nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnerNews {
    private final OwnerNewsStore store;
    private final OwnerMail mail;
    private final SilenceStore silences;
    private final ShopContacts contacts;
    private final Addressees addressees;
    private final Shortlists shortlists;
    private final Badges badges;
    private final BadgeWords words;
    private final Clock clock;

    /** Nine: whose shop it is, what became of it and who wants to read of it come from as many places. */
    OwnerNews(
            OwnerNewsStore store,
            OwnerMail mail,
            SilenceStore silences,
            ShopContacts contacts,
            Addressees addressees,
            Shortlists shortlists,
            Badges badges,
            BadgeWords words,
            Clock clock) {
        this.store = store;
        this.mail = mail;
        this.silences = silences;
        this.contacts = contacts;
        this.addressees = addressees;
        this.shortlists = shortlists;
        this.badges = badges;
        this.words = words;
        this.clock = clock;
    }

    /** Writes what owners of this year's shops were not written yet. */
    void write(Edition edition) {
        var owners = contacts.of(edition.community());
        if (owners.isEmpty()) return;
        for (var news : news(edition)) {
            for (var to : people(owners, news.shop(), edition)) {
                if (store.take(edition.id(), news.shop(), to.account(), news.kind(), clock.instant()))
                    mail.write(news, edition, to);
            }
        }
    }

    private Collection<News> news(Edition edition) {
        return switch (edition.phaseAt(clock.instant())) {
            case VOTING -> listed(edition);
            case PUBLISHED -> won(edition);
            case PREPARING, NOMINATING, SHORTLISTING, COUNTING -> List.of();
        };
    }

    private Collection<News> listed(Edition edition) {
        var lists = shortlists.fixed(edition);
        var places = new LinkedHashMap<Shop, List<Category>>();
        for (var category : edition.categories()) {
            for (var listed : lists.getOrDefault(category.id(), List.of())) {
                places.computeIfAbsent(listed.shop(), _ -> new ArrayList<>()).add(category);
            }
        }
        return places.entrySet().stream()
                .map(it -> listed(it.getKey(), it.getValue()))
                .toList();
    }

    private static News listed(Shop shop, List<Category> categories) {
        return new News(
                MailKind.OWNER_LISTED,
                shop.id(),
                shop.name(),
                language -> categories.stream()
                        .filter(it -> it.edition().hasSeveral())
                        .map(it -> it.name().in(language))
                        .collect(Collectors.joining(", ")));
    }

    private Collection<News> won(Edition edition) {
        var byShop = badges.listOf(edition.id()).stream()
                .filter(it -> it.state().praises())
                .collect(Collectors.groupingBy(it -> it.shop().id(), LinkedHashMap::new, Collectors.toList()));
        return byShop.values().stream().map(this::won).toList();
    }

    private News won(List<WornAward> awards) {
        var shop = awards.getFirst().shop();
        return new News(
                MailKind.OWNER_WON,
                shop.id(),
                shop.name(),
                language -> awards.stream().map(it -> words.title(it, language)).collect(Collectors.joining(", ")));
    }

    private List<Addressee> people(Map<ShopId, List<MemberId>> owners, ShopId shop, Edition edition) {
        var people = owners.getOrDefault(shop, List.of()).stream()
                .flatMap(it -> addressees.find(it).stream())
                .toList();
        var silent = silences.of(
                edition.community(), people.stream().map(Addressee::account).toList());
        return people.stream().filter(it -> !silent.contains(it.account())).toList();
    }
}
