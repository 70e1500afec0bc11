package app.laurel.shop;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes apart what people write for an address: with or without scheme, {@code www.}, port and path. Where a host ends and its
 * registrable part begins is decided by the Public Suffix List (publicsuffix.org) as Guava carries it; an ending that the list
 * does not know exists nowhere, so {@code Dr.Jart} is a name.
 */
final class Domains {
    private static final Pattern SCHEME = Pattern.compile("^(https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");
    /** Host, perhaps a port, and the path up to what a query or a fragment begins. */
    private static final Pattern PATH = Pattern.compile("[^/?#:\\\\]*(?::\\d*)?((?:/[^/?#\\\\]*)*).*", Pattern.DOTALL);

    private static final Pattern UP_OR_HERE = Pattern.compile("(?:\\.|%2[eE]){1,2}");
    private static final int LONGEST = 253;
    /** For examples and invented shops (RFC 2606): on no list, and nobody's. */
    private static final String INVENTED = ".example";

    private Domains() {}

    /** The parts of the path, none for an address without one. */
    static List<String> path(String text) {
        if (text.length() > 10 * LONGEST) return List.of();
        var path = PATH.matcher(SCHEME.matcher(text.strip()).replaceFirst(""));
        if (!path.matches()) return List.of();
        var parts = Arrays.stream(path.group(1).split("/"))
                .filter(it -> !it.isEmpty())
                .toList();
        // why: a browser would go up and down on its own
        return parts.stream().anyMatch(UP_OR_HERE.asMatchPredicate()) ? List.of() : parts;
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

    /** The registrable part of a host; empty for a public suffix, and where the ending does not exist. */
    static Optional<String> registrable(String host) {
        var name = InternetDomainName.from(host);
        if (name.isUnderPublicSuffix())
            return Optional.of(name.topPrivateDomain().toString());
        if (name.isPublicSuffix() || !host.endsWith(INVENTED)) return Optional.empty();
        var before = host.substring(0, host.length() - INVENTED.length());
        return Optional.of(before.substring(before.lastIndexOf('.') + 1) + INVENTED);
    }

    /** Whether a company, not a registry, lets others live below this host (the private part of the list). */
    static boolean isPlatform(String host) {
        var name = InternetDomainName.from(host);
        return name.isPublicSuffix() && !name.isRegistrySuffix();
    }

    /** Whether a company lets whoever has this host live there: its name and its mail are the company's. */
    static boolean isBelowPlatform(String host) {
        var dot = host.indexOf('.');
        return dot > 0 && isPlatform(host.substring(dot + 1));
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
