package app.laurel.ratelimit;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.CanonicalJson;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a browser has to work on, in the form of ALTCHA's second scheme (altcha.org, proof of work 2): find a counter for which
 * PBKDF2 with HMAC-SHA-256 over nonce and counter begins with a zero byte.
 *
 * @param nonce 16 random bytes in hex, which make it the only one of its kind
 * @param salt 16 random bytes in hex
 * @param cost rounds of PBKDF2
 * @param expiresAt in seconds since 1970
 */
record WorkChallenge(String nonce, String salt, int cost, long expiresAt) {
    static final String ALGORITHM = "PBKDF2/SHA-256";
    private static final String PREFIX = "00";
    private static final int KEY_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** The challenge as the widget reads it, with the signature under this key. */
    String json(byte[] key) {
        return CanonicalJson.text(Map.of("parameters", parameters(), "signature", signature(key)));
    }

    /** 64 hex digits. */
    String signature(byte[] key) {
        return HEX.formatHex(Digests.hmac(key).doFinal(CanonicalJson.bytes(parameters())));
    }

    /** Whether the counter solves it; costs one try. */
    boolean isSolvedBy(int counter) {
        var password = ByteBuffer.allocate(nonce.length() / 2 + Integer.BYTES)
                .put(HEX.parseHex(nonce))
                .putInt(counter)
                .array();
        return HEX.formatHex(key(password)).startsWith(PREFIX);
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "algorithm", ALGORITHM,
                "nonce", nonce,
                "salt", salt,
                "cost", cost,
                "keyLength", KEY_BYTES,
                "keyPrefix", PREFIX,
                "expiresAt", expiresAt);
    }

    /** The first and only block of PBKDF2 (RFC 8018, 5.2). Java's own takes text as a password, and this one is bytes. */
    private byte[] key(byte[] password) {
        var hmac = Digests.hmac(password);
        hmac.update(HEX.parseHex(salt));
        var round = hmac.doFinal(new byte[] {0, 0, 0, 1});
        var key = round.clone();
        for (var it = 1; it < cost; it++) {
            round = hmac.doFinal(round);
            for (var at = 0; at < KEY_BYTES; at++) key[at] ^= round[at];
        }
        return key;
    }
}
