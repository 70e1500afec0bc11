package app.laurel.community.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The acts' place at the desk, the last but the clock of a demonstration. */
@Configuration(proxyBeanMethods = false)
class ActsAtDesk {
    @Bean
    DeskEntry actsDeskEntry() {
        return new DeskEntry(90, "community.acts.title", Links::acts);
    }
}
