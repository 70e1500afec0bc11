package app.laurel.rehearsal.ui;

import app.laurel.base.ui.DeskEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rehearsal's place at the desk, and at that of the rehearsal itself. */
@Configuration(proxyBeanMethods = false)
class RehearsalAtDesk {
    @Bean
    DeskEntry rehearsalDeskEntry() {
        return new DeskEntry(45, "rehearsal.title", RehearsalLinks::desk);
    }
}
