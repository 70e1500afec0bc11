package app.laurel.ratelimit;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Turns limit and caller into 32 bytes that say nothing without this installation's salt: HMAC-SHA-256 (RFC 2104). */
@Component
class Fingerprints {
    private final byte[] salt;

    Fingerprints(Salt salt) {
        this.salt = salt.get();
    }

    /** Limits do not share counts: the same caller has another fingerprint in each. */
    byte[] of(Limit limit, Counted counted) {
        var hmac = Digests.hmac(salt);
        hmac.update(limit.name().getBytes(StandardCharsets.US_ASCII));
        hmac.update((byte) 0);
        return hmac.doFinal(counted.value().getBytes(StandardCharsets.UTF_8));
    }
}
