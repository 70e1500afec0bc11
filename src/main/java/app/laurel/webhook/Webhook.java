package app.laurel.webhook;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.WebhookId;
import java.net.URI;
import java.time.Instant;

/**
 * An address to which a community's news are delivered.
 *
 * @param isGone whether it answered that it is gone for good; nothing is delivered there until a moderator says so
 */
public record Webhook(WebhookId id, CommunityId community, String url, boolean isGone, Instant addedAt) {
    /** The host alone, as it stands on record: the rest of an address may be a secret of the receiver's. */
    String host() {
        return URI.create(url).getHost();
    }

    String object() {
        return "webhook/" + id;
    }
}
