package app.laurel.credential;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Bytes as text whose first letter names the alphabet: {@code z} for base58btc, {@code u} for base64url without padding. */
final class Multibase {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int LONGEST_BASE58 = 200;

    private Multibase() {}

    /** The bytes of a text in base58btc; empty where it is not one, or far too long for a key or a signature. */
    static Optional<byte[]> base58(String text) {
        if (text.length() < 2 || text.length() > LONGEST_BASE58 || text.charAt(0) != 'z') return Optional.empty();
        var number = BigInteger.ZERO;
        var zeros = 0;
        for (var letter : text.substring(1).toCharArray()) {
            var digit = ALPHABET.indexOf(letter);
            if (digit < 0) return Optional.empty();
            if (digit == 0 && number.signum() == 0) zeros++;
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        var digits = number.signum() == 0 ? new byte[0] : unsigned(number);
        var bytes = new byte[zeros + digits.length];
        System.arraycopy(digits, 0, bytes, zeros, digits.length);
        return Optional.of(bytes);
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** The text of these bytes in base58btc. */
    static String toBase58(byte[] bytes) {
        var text = new StringBuilder();
        var rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            var parts = rest.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        for (var at = 0; at < bytes.length && bytes[at] == 0; at++) text.append(ALPHABET.charAt(0));
        return text.append('z').reverse().toString();
    }

    /** The bytes of a text in base64url without padding, which must be the only text that gives them. */
    static Optional<byte[]> base64(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return toBase64(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The text of these bytes in base64url without padding; without the letter in front. */
    static String toBase64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
