package app.laurel.demonstration.ui;

import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock's place at the desk; only in a demonstration. */
@Configuration(proxyBeanMethods = false)
class ClockAtDesk {
    @Bean
    @InventedOnly
    DeskEntry clockDeskEntry() {
        return new DeskEntry(90, "demonstration.clock.desk", Links::clock);
    }
}
