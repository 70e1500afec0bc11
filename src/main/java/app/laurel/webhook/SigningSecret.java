package app.laurel.webhook;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/** What an address and we share: by it a receiver knows that a delivery is ours (Standard Webhooks 1.0, scheme v1). */
final class SigningSecret {
    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    static SigningSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(bytes);
    }

    /** Reads what {@link #text} wrote. */
    static SigningSecret parse(String text) {
        return new SigningSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** As receivers' libraries take it. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    byte[] key() {
        return key.clone();
    }

    /** What stands in the header beside a delivery that is sent at this moment. */
    String sign(String id, Instant at, byte[] body) {
        var mac = Digests.hmac(key);
        mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }
}
