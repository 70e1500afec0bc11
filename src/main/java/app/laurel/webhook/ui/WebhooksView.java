package app.laurel.webhook.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.webhook.AddOutcome;
import app.laurel.webhook.Deliveries;
import app.laurel.webhook.Webhooks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Where the community's programs are told its news, and what came of it. */
@Route(":community/desk/webhooks")
@PermitAll
class WebhooksView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Webhooks webhooks;
    private final transient Deliveries deliveries;

    WebhooksView(CurrentAccount current, Communities communities, Webhooks webhooks, Deliveries deliveries) {
        super("webhook.title");
        this.current = current;
        this.communities = communities;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @Override
    protected void show() {
        show((String) null);
    }

    /** @param secret to be shown this once */
    private void show(@Nullable String secret) {
        var moderator = moderator();
        show(
                new H1(title()),
                new Paragraph(getTranslation("webhook.lead")),
                new Paragraph(getTranslation("webhook.lead.signed")));
        if (secret != null) getContent().add(secret(secret));
        var all = webhooks.list(moderator);
        if (all.isEmpty()) getContent().add(new EmptyState(getTranslation("webhook.none")));
        var acts = new WebhookActs(this::moderator, webhooks, deliveries, this::show);
        var zone = communities.get(moderator.community()).zone();
        all.forEach(it -> getContent().add(new WebhookCard(it, deliveries.list(moderator, it.id()), zone, acts)));
        getContent().add(new Card(getTranslation("webhook.add"), new AddForm(this::add)));
    }

    private Div secret(String secret) {
        var box = new CopyBox(getTranslation("webhook.secret.help"), secret, getTranslation("webhook.secret.copied"));
        var status = new Div(new Card(getTranslation("webhook.secret"), box));
        status.getElement().setAttribute("role", "status");
        return status;
    }

    /** The key of what is wrong with the address; null if it was added. */
    private @Nullable String add(String typed) {
        return switch (webhooks.add(moderator(), typed)) {
            case AddOutcome.Added(var secret) -> {
                show(secret);
                yield null;
            }
            case AddOutcome.Refused(var because) -> "webhook.add." + because.key();
        };
    }

    private Moderator moderator() {
        return current.moderator(slug());
    }
}
