package app.laurel.community.signin;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** What of the secrets of sign-ins and devices is stored: keyed, so that whoever can write rows makes no way in with them. */
@Component
class SecretHashes {
    private final byte[] key;

    SecretHashes(Seal masterSeal) {
        this.key = masterSeal.subkey("secrets of sign-ins");
    }

    /** HMAC-SHA-256 under a key of the installation. */
    byte[] of(String secret) {
        return Digests.hmac(key).doFinal(secret.getBytes(StandardCharsets.UTF_8));
    }
}
