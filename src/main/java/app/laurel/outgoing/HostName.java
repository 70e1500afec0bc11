package app.laurel.outgoing;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A host that may be asked: a name under a public suffix, in small letters and punycode. An address in digits is none, in whatever
 * way it is written (WHATWG URL, 3.5: a host whose last label is a number is read as IPv4, octal, hexadecimal and short forms too).
 */
record HostName(String text) {
    private static final Pattern FORM =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");
    private static final int LONGEST = 253;
    /** Invented shops live there (RFC 2606); no public name server knows one. */
    private static final String INVENTED = ".example";

    /** The host in what was typed; empty if it is none that may be asked. */
    static Optional<HostName> parse(String typed) {
        if (typed.length() > LONGEST + 1) return Optional.empty();
        return ascii(typed)
                .map(it -> it.endsWith(".") ? it.substring(0, it.length() - 1) : it)
                .filter(it -> it.length() <= LONGEST && FORM.matcher(it).matches())
                .filter(HostName::isKnownEnding)
                .map(HostName::new);
    }

    /** Also false for names that mean something inside a network only: localhost, local, internal, lan. */
    private static boolean isKnownEnding(String host) {
        if (host.endsWith(".onion") || host.endsWith(".arpa")) return false;
        return host.endsWith(INVENTED) || InternetDomainName.from(host).isUnderRegistrySuffix();
    }

    /** What a browser would make of it: a full-width digit is a digit, and an ideographic full stop is a dot. */
    private static Optional<String> ascii(String host) {
        // why: one letter may become eighteen (U+FDFA), and IDN fails on what outgrows its buffer
        if (Normalizer.normalize(host, Normalizer.Form.NFKC).length() > LONGEST + 1) return Optional.empty();
        try {
            return Optional.of(IDN.toASCII(host).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
