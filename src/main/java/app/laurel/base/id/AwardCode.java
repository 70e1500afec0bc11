package app.laurel.base.id;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code printed on a badge, which people type to see its proof: seven random symbols of Crockford's base 32 and one that
 * checks them (https://www.crockford.com/base32.html). Of the 37 check symbols only the 32 that are plain letters and digits are
 * issued, so that a code never needs escaping in an address.
 */
public record AwardCode(String value) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PAYLOAD = 7;
    private static final int CHECK_MODULUS = 37;

    /**
     * Takes a code as we write it.
     *
     * @throws IllegalArgumentException if it is not eight symbols of which the last checks the others
     */
    public AwardCode {
        if (!isSound(value)) {
            throw new IllegalArgumentException(
                    "got award code %s, want 7 symbols of base 32 and their check".formatted(value));
        }
    }

    /** A fresh code. Whether it was ever given out before is for the caller to see; ask for another if so. */
    public static AwardCode random(RandomGenerator random) {
        while (true) {
            var number = random.nextLong(1L << (5 * PAYLOAD));
            var check = (int) (number % CHECK_MODULUS);
            if (check < SYMBOLS.length()) {
                return new AwardCode(payload(number) + SYMBOLS.charAt(check));
            }
        }
    }

    /**
     * Reads what a person typed: any case, spaces and hyphens anywhere, o for zero, i and l for one.
     *
     * @throws IllegalArgumentException if it is no code, most often because of a typing error
     */
    public static AwardCode parse(String typed) {
        return new AwardCode(typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** The code that this text is as we write it; empty if it is none. */
    public static Optional<AwardCode> find(String value) {
        return isSound(value) ? Optional.of(new AwardCode(value)) : Optional.empty();
    }

    /** The code in two groups of four, easier to read aloud: {@code 7K3M 9QXA}. */
    public String spaced() {
        return value.substring(0, 4) + ' ' + value.substring(4);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String payload(long number) {
        var symbols = new char[PAYLOAD];
        for (var place = PAYLOAD - 1; place >= 0; place--) {
            symbols[place] = SYMBOLS.charAt((int) (number & 31));
            number >>= 5;
        }
        return new String(symbols);
    }

    private static boolean isSound(String value) {
        if (value.length() != PAYLOAD + 1) {
            return false;
        }
        var number = 0L;
        for (var place = 0; place < PAYLOAD; place++) {
            var digit = SYMBOLS.indexOf(value.charAt(place));
            if (digit < 0) {
                return false;
            }
            number = number * 32 + digit;
        }
        return number % CHECK_MODULUS == SYMBOLS.indexOf(value.charAt(PAYLOAD));
    }
}
