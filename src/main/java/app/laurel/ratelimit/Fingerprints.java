package app.laurel.ratelimit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Turns limit and caller into 32 bytes that say nothing without this installation's salt: HMAC-SHA-256 (RFC 2104). */
@Component
class Fingerprints {
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec salt;

    Fingerprints(Salt salt) {
        this.salt = new SecretKeySpec(salt.get(), HMAC);
    }

    /** Limits do not share counts: the same caller has another fingerprint in each. */
    byte[] of(Limit limit, Caller caller) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(salt);
            hmac.update(limit.name().getBytes(StandardCharsets.US_ASCII));
            hmac.update((byte) 0);
            return hmac.doFinal(caller.countedBy(limit).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HMAC, impossible);
        }
    }
}
