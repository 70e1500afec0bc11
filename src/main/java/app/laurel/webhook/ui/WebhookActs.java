package app.laurel.webhook.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Notices;
import app.laurel.community.Moderator;
import app.laurel.webhook.Deliveries;
import app.laurel.webhook.Delivery;
import app.laurel.webhook.Webhook;
import app.laurel.webhook.Webhooks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What moderators do with an address and with what was delivered there. */
final class WebhookActs {
    private final Supplier<Moderator> moderator;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Consumer<@Nullable String> done;

    /** @param done shows the page as it is then, with a secret that is shown this once or without one */
    WebhookActs(
            Supplier<Moderator> moderator, Webhooks webhooks, Deliveries deliveries, Consumer<@Nullable String> done) {
        this.moderator = moderator;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.done = done;
    }

    List<Component> on(Webhook webhook) {
        var renew = button("webhook.renew", webhook.url(), () -> ask("webhook.renew", () -> renew(webhook)));
        var remove = button("webhook.remove", webhook.url(), () -> ask("webhook.remove", () -> remove(webhook)));
        var first = webhook.isGone()
                ? button("webhook.resume", webhook.url(), () -> resume(webhook))
                : button("webhook.test", webhook.url(), () -> test(webhook));
        return List.of(first, renew, remove);
    }

    /** Delivers it once more. */
    Button on(Delivery delivery) {
        return button("webhook.redeliver", delivery.id(), () -> {
            var queued = deliveries.redeliver(moderator.get(), delivery.id());
            end(queued ? "webhook.redeliver.done" : "webhook.redeliver.not");
        });
    }

    private void test(Webhook webhook) {
        var queued = deliveries.test(moderator.get(), webhook.id());
        end(queued ? "webhook.test.done" : "webhook.test.not");
    }

    private void resume(Webhook webhook) {
        webhooks.resume(moderator.get(), webhook.id());
        end("webhook.resume.done");
    }

    private void renew(Webhook webhook) {
        done.accept(webhooks.renewSecret(moderator.get(), webhook.id()).orElse(null));
    }

    private void remove(Webhook webhook) {
        webhooks.remove(moderator.get(), webhook.id());
        end("webhook.remove.done");
    }

    private void end(String notice) {
        Notices.inform(text(notice));
        done.accept(null);
    }

    private static void ask(String act, Runnable then) {
        new ActDialog(text(act), text(act + ".ask"), then).open();
    }

    private static Button button(String key, String of, Runnable act) {
        var button = new Button(text(key), click -> act.run());
        button.setAriaLabel(text(key) + ": " + of);
        return button;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
