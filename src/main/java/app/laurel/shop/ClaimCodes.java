package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import app.laurel.community.MailAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The codes by which shops are claimed. Only a keyed hash is stored, bound to the shop, the person and the way. */
@Component
class ClaimCodes {
    /** How a code that is published looks: 130 bits in the letters of RFC 4648 6, which nobody confuses. */
    static final Pattern PUBLISHED = Pattern.compile("laurel-[a-z2-7]{26}");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int DIGITS = 8;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    ClaimCodes(Seal masterSeal) {
        key = masterSeal.subkey("claims of shops");
    }

    /** A new one for a mail with a link. */
    String make() {
        return make(ClaimWay.META);
    }

    /** A new one; digits where it comes by mail and is typed. */
    String make(ClaimWay way) {
        if (way == ClaimWay.MAIL) {
            return random.ints(DIGITS, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
        }
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining("", "laurel-", ""));
    }

    /** Of a code that came by mail to whoever is asked to speak for a shop. */
    byte[] hash(ShopId shop, MailAddress address, String code) {
        return Digests.hmac(key)
                .doFinal(("invitation " + shop + " " + address + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    byte[] hash(ShopId shop, MemberId member, ClaimWay way, String code) {
        return Digests.hmac(key)
                .doFinal((shop + " " + member + " " + way + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
