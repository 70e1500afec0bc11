package app.laurel.shop;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the registrable domain in what people write for one: an address with path and port, a host, with or without
 * {@code www.} Where a host ends and its registrable part begins is decided by the Public Suffix List
 * (publicsuffix.org) as Guava carries it; an ending that the list does not know is one label, as the list says itself
 * ("if no rules match, the prevailing rule is *").
 */
public final class Domains {
    private static final Pattern SCHEME = Pattern.compile("^(https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");
    private static final int LONGEST = 253;

    private Domains() {}

    /**
     * The registrable domain in lower case and punycode; empty if the text is no address and no host, or names a public suffix
     * such as {@code co.kr}, under which anyone may register.
     */
    public static Optional<String> find(String text) {
        return host(text).flatMap(Domains::registrable);
    }

    /** The whole host in lower case and punycode, without {@code www.} */
    static Optional<String> host(String text) {
        if (text.length() > 10 * LONGEST) return Optional.empty();
        var host = SCHEME.matcher(text.strip()).replaceFirst("").split("[/?#:\\\\]", 2)[0];
        if (host.isEmpty() || host.length() > LONGEST || host.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return ascii(host)
                .map(it -> it.endsWith(".") ? it.substring(0, it.length() - 1) : it)
                .map(it -> it.startsWith("www.") && it.indexOf('.', 4) > 0 ? it.substring(4) : it)
                .filter(it -> it.length() <= LONGEST && HOST.matcher(it).matches());
    }

    private static Optional<String> registrable(String host) {
        var name = InternetDomainName.from(host);
        if (name.isPublicSuffix()) return Optional.empty();
        if (name.isUnderPublicSuffix())
            return Optional.of(name.topPrivateDomain().toString());
        var labels = name.parts();
        return Optional.of(String.join(".", labels.subList(labels.size() - 2, labels.size())));
    }

    private static Optional<String> ascii(String host) {
        // why: one letter may become eighteen (U+FDFA), and IDN fails on what outgrows its buffer
        if (Normalizer.normalize(host, Normalizer.Form.NFKC).length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }
}
