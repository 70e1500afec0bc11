package app.laurel.community;

import com.google.common.base.CharMatcher;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed for a mail address, in its two parts.
 *
 * @param name before the last at sign; all of it where there is none
 * @param host after it
 */
record TypedMail(String name, String host) {
    // why: RFC 5891 keeps these apart from what Java's IDN makes of them (RFC 3490), which would be another host
    private static final Pattern OTHERWISE_WRITTEN = Pattern.compile("[ßẞς\u200c\u200d]");

    static TypedMail of(String typed) {
        var address = typed.strip();
        var at = address.lastIndexOf('@');
        return at < 0 ? new TypedMail(address, "") : new TypedMail(address.substring(0, at), address.substring(at + 1));
    }

    /** The address in small letters of ASCII; empty where it cannot be written so. */
    Optional<String> plain() {
        // why: asked before letters are made small, which turns the sign for kelvin into a k
        if (!isAscii(name) || name.length() + host.length() > MailAddress.LONGEST) return Optional.empty();
        return asciiHost().map(it -> (name + "@" + it).toLowerCase(Locale.ROOT));
    }

    MailProblem problem() {
        if (!isAscii(name)) return MailProblem.NAME;
        return isAscii(host) ? MailProblem.NONE : MailProblem.HOST;
    }

    private Optional<String> asciiHost() {
        if (isAscii(host)) return Optional.of(host);
        // why: one letter may become eighteen (U+FDFA), and IDN fails on what outgrows its buffer
        var outgrown = Normalizer.normalize(host, Normalizer.Form.NFKC).length() > MailAddress.LONGEST;
        if (outgrown || OTHERWISE_WRITTEN.matcher(host).find()) return Optional.empty();
        return Optional.of(IDN.toASCII(host));
    }

    private static boolean isAscii(String text) {
        return CharMatcher.ascii().matchesAllOf(text);
    }
}
