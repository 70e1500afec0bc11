package app.laurel.demonstration;

import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.ballot.BallotBox;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Installation;
import app.laurel.community.Members;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import app.laurel.shop.face.ShopFaces;
import app.laurel.webhook.Webhooks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** What a running demonstration holds. */
record Told(ConfigurableApplicationContext laurel) {
    <T> T part(Class<T> type) {
        return laurel.getBean(type);
    }

    /** The years of a community, the latest first. */
    List<Edition> editions(String slug) {
        return part(Editions.class)
                .listOf(part(Communities.class).getBySlug(slug).id());
    }

    /** The categories of all years that are over. */
    Stream<Category> finished() {
        return Stream.of("sallim", "slowcamp").flatMap(it -> editions(it).getLast().categories().stream());
    }

    /** Who sits on a seat of the Korean community. */
    AccountId account(Seat seat) {
        return account(seat, "sallim");
    }

    /** The same of this community. */
    AccountId account(Seat seat, String slug) {
        return part(Accounts.class).find(seat.mail(slug)).orElseThrow().id();
    }

    /** What last year's winner shows of itself, what listens, and whether a stranger met its badge elsewhere. */
    List<String> presence(String slug) {
        var edition = editions(slug).getLast();
        var moderator = part(Members.class).moderator(account(Seat.MODERATOR, slug), edition.community());
        var face = part(ShopFaces.class)
                .find(part(Results.class).listAwards(edition.id()).getFirst().shop());
        var presence = new ArrayList<String>();
        if (face.hasLogo()) presence.add("logo");
        if (!face.words().ko().isBlank()) presence.add("ko");
        if (!face.words().en().isBlank()) presence.add("en");
        part(Webhooks.class).list(moderator).forEach(_ -> presence.add("webhook"));
        part(MisuseDesk.class).list(moderator).forEach(_ -> presence.add("report"));
        return presence;
    }

    /** Where each year stands. */
    List<String> phases() {
        var now = part(Clock.class).instant();
        return part(Communities.class).list().stream()
                .flatMap(it -> part(Editions.class).listOf(it.id()).stream()
                        .map(edition -> it.slug() + " " + edition.phaseAt(now)))
                .toList();
    }

    /** The same with shops, ballots and awards. */
    List<String> figures() {
        var figures = new ArrayList<>(phases());
        for (var community : part(Communities.class).list()) {
            figures.add(community.slug() + " "
                    + part(Shops.class).listOf(community.id()).size());
            part(Editions.class).listOf(community.id()).stream()
                    .flatMap(it -> it.categories().stream())
                    .map(this::figures)
                    .forEach(figures::add);
        }
        figures.add(String.valueOf(part(Installation.class).isEmpty()));
        return figures;
    }

    private String figures(Category category) {
        return category.edition().year() + " " + part(BallotBox.class).size(category.id()) + " "
                + part(Results.class).listAwards(category.id());
    }
}
