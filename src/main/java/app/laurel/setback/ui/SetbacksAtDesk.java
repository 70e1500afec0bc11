package app.laurel.setback.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place at the desk of what was set aside. */
@Configuration(proxyBeanMethods = false)
class SetbacksAtDesk {
    @Bean
    DeskEntry setbacksDeskEntry() {
        return new DeskEntry(85, "setback.title", Links::setbacks);
    }
}
