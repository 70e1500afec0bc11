package app.laurel.edition.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The years' place at the desk, before all others. */
@Configuration(proxyBeanMethods = false)
class EditionsAtDesk {
    @Bean
    DeskEntry editionsDeskEntry() {
        return new DeskEntry(10, "edition.desk", Links::editions);
    }
}
