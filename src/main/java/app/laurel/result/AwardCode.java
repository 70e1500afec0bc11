package app.laurel.result;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code that names an award: seven symbols of Douglas Crockford's base 32 (35 random bits) and his check symbol modulo 37. Only
 * codes whose check symbol is itself one of the 32 are given out, so that a code is letters and digits.
 */
public final class AwardCode {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DIGITS = 7;
    private static final int BITS = 5;
    private static final int CHECK = 37;

    private AwardCode() {}

    /** A new code; whether it was given out before, the database knows. */
    public static String random(RandomGenerator random) {
        while (true) {
            var value = random.nextLong(1L << DIGITS * BITS);
            if (value % CHECK < SYMBOLS.length()) return of(value);
        }
    }

    /** The code that a person typed, in its one spelling; empty if it cannot be one: a slip of the finger is found here. */
    public static Optional<String> find(String typed) {
        var plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != DIGITS + 1 || plain.chars().anyMatch(it -> SYMBOLS.indexOf(it) < 0)) return Optional.empty();
        return Optional.of(plain).filter(it -> of(value(it)).equals(it));
    }

    private static String of(long value) {
        var code = new StringBuilder(DIGITS + 1);
        for (var shift = (DIGITS - 1) * BITS; shift >= 0; shift -= BITS) {
            code.append(SYMBOLS.charAt((int) (value >> shift) & (SYMBOLS.length() - 1)));
        }
        var check = (int) (value % CHECK);
        return check < SYMBOLS.length() ? code.append(SYMBOLS.charAt(check)).toString() : "";
    }

    private static long value(String code) {
        var value = 0L;
        for (var at = 0; at < DIGITS; at++) {
            value = value << BITS | SYMBOLS.indexOf(code.charAt(at));
        }
        return value;
    }
}
