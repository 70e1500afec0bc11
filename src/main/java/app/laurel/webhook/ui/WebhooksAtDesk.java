package app.laurel.webhook.ui;

import app.laurel.audit.ObjectNames;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.webhook.Deliveries;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place at the desk of the addresses to which news are delivered. */
@Configuration(proxyBeanMethods = false)
class WebhooksAtDesk {
    @Bean
    ObjectNames webhookNames(Texts texts) {
        return new ObjectNames("webhook", (id, language) -> Optional.of(texts.get(language, "webhook.object", id)));
    }

    @Bean
    ObjectNames deliveryNames(Texts texts) {
        return new ObjectNames(
                "delivery", (id, language) -> Optional.of(texts.get(language, "webhook.object.delivery", id)));
    }

    @Bean
    DeskEntry webhooksDeskEntry() {
        return new DeskEntry(62, "webhook.title", it -> Links.desk(it) + "/webhooks");
    }

    /** While something that was given up waits, the desk says so. */
    @Bean
    DeskAlarm asideAlarm(Deliveries deliveries, Texts texts) {
        return (community, language) -> {
            var waiting = deliveries.countAside(community);
            return waiting == 0 ? List.of() : List.of(texts.get(language, "webhook.alarm", waiting));
        };
    }
}
