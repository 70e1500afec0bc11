package app.laurel.shop;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the domain in what people write for one: an address, a host, with or without {@code www.} */
public final class Domains {
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");
    private static final int LONGEST = 253;

    private Domains() {}

    /** The domain in lower case and punycode without {@code www.}; empty if the text is no address and no host. */
    public static Optional<String> find(String text) {
        var host = SCHEME.matcher(text.strip()).replaceFirst("").split("[/?#:]", 2)[0];
        if (host.isEmpty() || host.length() > LONGEST || host.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return ascii(host)
                .map(it -> it.startsWith("www.") ? it.substring(4) : it)
                .filter(it -> it.length() <= LONGEST && HOST.matcher(it).matches());
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }
}
