package app.laurel.shop.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.shop.Shops;
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

    /** Moderators declare what ties them to a shop. */
    @Bean
    DeskEntry tiesDeskEntry() {
        return new DeskEntry(45, "shop.ties.title", Links::ties);
    }
}
