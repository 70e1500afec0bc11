package app.laurel.webhook;

import app.laurel.base.id.CommunityId;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Seals secrets in the database. What was sealed for one address opens for no other. */
@Component
class SecretSeal {
    private final Seal seal;

    SecretSeal(Seal masterSeal) {
        this.seal = masterSeal;
    }

    byte[] close(SigningSecret secret, CommunityId community, String url) {
        return seal.close(secret.key(), context(community, url));
    }

    SigningSecret open(byte[] sealed, CommunityId community, String url) {
        return new SigningSecret(seal.open(sealed, context(community, url)));
    }

    private static byte[] context(CommunityId community, String url) {
        return ("webhook_endpoint " + community + " " + url).getBytes(StandardCharsets.UTF_8);
    }
}
