package app.laurel.community;

import app.laurel.base.MailKey;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keys by which addresses of one person are known as such: HMAC-SHA-256 of the mailbox under a key of the installation, so that a
 * stolen database names nobody by them, and what is left of a person who was erased says nothing.
 */
@Component
class PersonKeys {
    private final byte[] key;
    private final Map<String, String> dotless;

    @Autowired
    PersonKeys(Seal masterSeal) {
        this(masterSeal, MailKey.DOTLESS);
    }

    /** With the table of providers of another version of Laurel. */
    PersonKeys(Seal masterSeal, Map<String, String> dotless) {
        key = masterSeal.subkey("person");
        this.dotless = dotless;
    }

    byte[] of(MailAddress mail) {
        return digest(MailKey.of(mail.value(), dotless));
    }

    /** Of everything by which these keys are made: where it differs, keys that were stored before are not these. */
    byte[] rules() {
        return digest(MailKey.rules(dotless));
    }

    private byte[] digest(String text) {
        return Digests.hmac(key).doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
