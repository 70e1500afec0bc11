package app.laurel.community;

import app.laurel.base.MailKey;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Keys by which addresses of one person are known as such: HMAC-SHA-256 of the mailbox under a key of the installation, so that a
 * stolen database names nobody by them, and what is left of a person who was erased says nothing.
 */
@Component
class PersonKeys {
    private final byte[] key;

    PersonKeys(Seal masterSeal) {
        key = masterSeal.subkey("person");
    }

    byte[] of(MailAddress mail) {
        return Digests.hmac(key).doFinal(MailKey.of(mail.value()).getBytes(StandardCharsets.UTF_8));
    }
}
