package app.laurel.demonstration.ui;

import app.laurel.base.occasion.InventedOnly;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Symbol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock's place at the desk; only in a demonstration. */
@Configuration(proxyBeanMethods = false)
class ClockAtDesk {
    @Bean
    @InventedOnly
    DeskEntry clockDeskEntry() {
        return new DeskEntry(450, Symbol.CLOCK, "demonstration.clock.desk", Links::clock);
    }
}
