package app.laurel.community.signin;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;

/** The secrets of a sign-in, and what of them may be stored. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** 256 random bits in base64 for addresses. */
    static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** So many random digits. */
    static String code(int digits) {
        return RANDOM.ints(digits, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    /** SHA-256: enough for secrets of 256 bits. */
    static byte[] hash(String secret) {
        return Digests.sha256(secret);
    }

    /** HMAC-SHA-256 of the code under the browser's secret, which is nowhere stored: digits alone could be guessed. */
    static byte[] hash(String code, String browser) {
        return Digests.hmac(browser.getBytes(StandardCharsets.UTF_8)).doFinal(code.getBytes(StandardCharsets.UTF_8));
    }
}
