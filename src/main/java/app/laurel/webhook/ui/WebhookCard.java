package app.laurel.webhook.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.webhook.Delivery;
import app.laurel.webhook.Delivery.Attempt;
import app.laurel.webhook.Delivery.State;
import app.laurel.webhook.Webhook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** One address with what was delivered there lately. */
final class WebhookCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient WebhookActs acts;
    private final ZoneId zone;

    WebhookCard(Webhook webhook, List<Delivery> deliveries, ZoneId zone, WebhookActs acts) {
        this.acts = acts;
        this.zone = zone;
        add(new H2(webhook.url()), new Paragraph(getTranslation("webhook.added", moment(webhook.addedAt()))));
        if (webhook.isGone()) {
            var gone = new Paragraph(getTranslation("webhook.gone"));
            gone.addClassName("laurel-bad");
            add(gone);
        }
        add(new NextSteps(acts.on(webhook).toArray(Component[]::new)));
        add(new H3(getTranslation("webhook.log")));
        add(Rows.of(deliveries, this::row, getTranslation("webhook.log.none")));
    }

    private Row row(Delivery delivery) {
        var row = new Row(getTranslation("webhook.event." + delivery.event()))
                .with(moment(delivery.createdAt()) + " · " + getTranslation("webhook.state." + delivery.state()));
        var last = delivery.last();
        if (last != null) row.withNote(moment(last.at()) + " · " + answer(last));
        if (delivery.state() == State.QUEUED)
            return delivery.attempts() == 0
                    ? row
                    : row.withNote(getTranslation("webhook.next", moment(delivery.nextAt())));
        return row.offering(acts.on(delivery));
    }

    private String answer(Attempt attempt) {
        return attempt.status() == null
                ? getTranslation("webhook.trouble." + attempt.trouble())
                : getTranslation("webhook.status", attempt.status());
    }

    private String moment(Instant at) {
        return Moments.of(at, zone, Reader.language());
    }
}
