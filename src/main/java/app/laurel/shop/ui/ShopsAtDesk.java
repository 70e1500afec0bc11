package app.laurel.shop.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import app.laurel.shop.ClaimDesk;
import app.laurel.shop.DisputeDesk;
import app.laurel.shop.Shops;
import app.laurel.shop.WordDesk;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shops' place at the desk. */
@Configuration(proxyBeanMethods = false)
class ShopsAtDesk {
    /** Acts on a shop are shown by its name. */
    @Bean
    ObjectNames shopNames(Shops shops) {
        return new ObjectNames(
                "shop",
                (id, language) -> shops.get(List.of(new ShopId(Integer.parseInt(id)))).values().stream()
                        .findFirst()
                        .map(it -> it.name().in(language)));
    }

    @Bean
    DeskEntry shopsDeskEntry() {
        return new DeskEntry(40, "shop.desk.title", Links::shops);
    }

    @Bean
    DeskEntry claimsDeskEntry() {
        return new DeskEntry(42, "shop.claims.title", ClaimLinks::claims);
    }

    /** While a claim waits, the desk says so: its code does not hold for ever. */
    @Bean
    DeskNeeds claimsNeeds(ClaimDesk desk, Texts texts) {
        return new CountedNeeds(
                40,
                "shop.claims.alarm",
                ClaimLinks::claims,
                texts,
                it -> desk.countWaiting(it.community().id()));
    }

    @Bean
    DeskEntry disputesDeskEntry() {
        return new DeskEntry(43, "shop.dispute.title", ClaimLinks::disputes);
    }

    /** While a dispute is open, the desk says so. */
    @Bean
    DeskNeeds disputesNeeds(DisputeDesk desk, Texts texts) {
        return new CountedNeeds(
                41,
                "shop.dispute.alarm",
                ClaimLinks::disputes,
                texts,
                it -> desk.count(it.community().id()));
    }

    /** While an owner waits for an answer, the desk says so. */
    @Bean
    DeskNeeds ownerWordsNeeds(WordDesk desk, Texts texts) {
        return new CountedNeeds(
                42,
                "shop.word.alarm",
                ClaimLinks::disputes,
                texts,
                it -> desk.count(it.community().id()));
    }

    /** Moderators declare what ties them to a shop. */
    @Bean
    DeskEntry tiesDeskEntry() {
        return new DeskEntry(45, "shop.ties.title", Links::ties);
    }
}
