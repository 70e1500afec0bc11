package app.laurel.notification.ui;

import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail's place at the desk. */
@Configuration(proxyBeanMethods = false)
class MailAtDesk {
    @Bean
    DeskEntry mailDeskEntry() {
        return new DeskEntry(80, "notification.desk.title", Links::mail);
    }
}
