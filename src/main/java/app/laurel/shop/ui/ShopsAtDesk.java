package app.laurel.shop.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shops' place at the desk. */
@Configuration(proxyBeanMethods = false)
class ShopsAtDesk {
    @Bean
    DeskEntry shopsDeskEntry() {
        return new DeskEntry(40, "shop.desk.title", Links::shops);
    }
}
