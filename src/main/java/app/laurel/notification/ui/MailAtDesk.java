package app.laurel.notification.ui;

import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.community.CountedNeeds;
import app.laurel.community.DeskNeeds;
import app.laurel.community.Moderator;
import app.laurel.notification.MailDesk;
import app.laurel.notification.MailFigure;
import app.laurel.notification.MailState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mail's place at the desk. */
@Configuration(proxyBeanMethods = false)
class MailAtDesk {
    @Bean
    DeskEntry mailDeskEntry() {
        return new DeskEntry(80, "notification.desk.title", Links::mail);
    }

    /** Mails that no mail server took. */
    @Bean
    DeskNeeds mailNeeds(MailDesk desk, Texts texts) {
        return new CountedNeeds(50, "notification.desk.need", Links::mail, texts, it -> refused(desk, it.by()));
    }

    private static int refused(MailDesk desk, Moderator by) {
        return desk.figures(by).stream()
                .filter(it -> it.state() == MailState.REFUSED)
                .mapToInt(MailFigure::mails)
                .sum();
    }
}
