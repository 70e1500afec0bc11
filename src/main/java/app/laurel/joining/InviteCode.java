package app.laurel.joining;

import app.laurel.base.seal.Digests;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code that lets people into a community: 80 random bits as 16 signs of Crockford's base 32, so that it can be read aloud and
 * typed on a phone. Whoever has it may use it; only its hash is kept.
 */
public final class InviteCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String signs;

    private InviteCode(String signs) {
        this.signs = signs;
    }

    static InviteCode fresh() {
        var signs = new StringBuilder(LENGTH);
        while (signs.length() < LENGTH) signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return new InviteCode(signs.toString());
    }

    /** The code that a person typed, with or without hyphens, in any case; I and L are read as 1, O as 0. */
    public static Optional<InviteCode> parse(String typed) {
        if (typed.length() > 4 * LENGTH) return Optional.empty();
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replaceAll("[IL]", "1")
                .replace('O', '0');
        var isCode = signs.length() == LENGTH && signs.chars().allMatch(it -> SIGNS.indexOf(it) >= 0);
        return isCode ? Optional.of(new InviteCode(signs)) : Optional.empty();
    }

    /** In groups of four, as people read it and as it stands in addresses. */
    public String shown() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** SHA-256: nobody tries 2^80 codes. */
    byte[] hash() {
        return Digests.sha256(signs);
    }

    /** A code stays out of logs. */
    @Override
    public String toString() {
        return "InviteCode[]";
    }
}
