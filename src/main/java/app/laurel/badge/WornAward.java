package app.laurel.badge;

import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published award with all that its badge and its page of proof say.
 *
 * @param version grows with every change by a moderator; 0 if there was none
 * @param reason public reason of a moderator's last change; null if there was none
 * @param changedAt when that was
 * @param changedBy who made it, by the public names of then
 */
public record WornAward(
        Award award,
        Shop shop,
        Community community,
        Edition edition,
        BadgeState state,
        int version,
        @Nullable String reason,
        @Nullable Instant changedAt,
        List<Signature> changedBy) {
    public WornAward {
        changedBy = List.copyOf(changedBy);
    }

    /** The category of the year in which it was won. */
    public Category category() {
        return edition.category(award.category().id());
    }

    /** The name of the criterion that was won; null for the other awards. */
    public @Nullable Bilingual criterion() {
        return criterion(award, edition);
    }

    static @Nullable Bilingual criterion(Award award, Edition edition) {
        if (award.kind() != AwardKind.BEST_OF_CRITERION) return null;
        return edition.category(award.category().id()).rules().criteria().stream()
                .filter(it -> Integer.valueOf(it.number()).equals(award.criterion()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Whether the badge may be worn on this host: where the shop is at home and nobody else, and on our own pages. */
    public boolean belongsOn(String host, String ownHost) {
        var domain = shop.domain();
        return host.equals(ownHost) || (domain != null && ShopAddress.isHome(domain, host));
    }

    /** The host that the shop's page shares with other shops; empty where its address is a site of its own. */
    public Optional<String> sharedHost() {
        var domain = shop.domain();
        return domain != null && ShopAddress.read(domain) instanceof ShopAddress.Page page
                ? Optional.of(page.host())
                : Optional.empty();
    }

    /** Whether who comes from this host may well come from the shop: there, nothing but the address tells. */
    public boolean mayComeFrom(String host, String ownHost) {
        return belongsOn(host, ownHost)
                || sharedHost()
                        .filter(it -> host.equals(it) || host.endsWith("." + it))
                        .isPresent();
    }
}
