package app.laurel.badge.misuse;

import app.laurel.outgoing.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page on which somebody met a badge, in one spelling: http or https, small letters and punycode in its host, nothing but ASCII
 * behind it, and no fragment. Nobody asks it, so it may be at a number or any port.
 *
 * @param text the whole address
 * @param host a name, or an address in digits
 */
public record SeenPage(String text, String host) {
    /** The longest address, as it is kept. */
    public static final int LONGEST = 2_000;

    private static final Pattern FORM = Pattern.compile(
            "(https?)://([^/?#:@%\\[\\]\\\\\\s]+)(?::(\\d{1,5}))?([/?]\\P{Cntrl}*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*+://", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");
    private static final String NEVER_IN_A_PATH = "\"<>\\^`{|}";

    /** The page of what was typed, with or without its scheme; empty if it is none. */
    public static Optional<SeenPage> parse(String typed) {
        var stripped = typed.strip();
        if (stripped.length() > LONGEST) return Optional.empty();
        var address = FORM.matcher(
                (SCHEME.matcher(stripped).lookingAt() ? stripped : "https://" + stripped).split("#", 2)[0]);
        if (!address.matches()) return Optional.empty();
        var scheme = address.group(1).toLowerCase(Locale.ROOT);
        var rest = port(scheme, address.group(3)) + path(address.group(4));
        return host(address.group(2))
                .map(it -> new SeenPage(scheme + "://" + it + rest, it))
                .filter(it -> it.text().length() <= LONGEST);
    }

    /** By this two pages are the same: anybody makes as many queries as they like. */
    String withoutQuery() {
        return text.split("\\?", 2)[0];
    }

    private static Optional<String> host(String typed) {
        if (DIGITS.matcher(typed).matches()) return Optional.of(typed);
        return WebAddress.parse("https://" + typed).map(WebAddress::host);
    }

    private static String port(String scheme, String typed) {
        if (typed == null) return "";
        var usual = scheme.equals("https") ? 443 : 80;
        var port = Integer.parseInt(typed);
        return port == usual ? "" : ":" + port;
    }

    private static String path(String typed) {
        if (typed == null) return "/";
        var ascii = new StringBuilder(typed.startsWith("?") ? "/" : "");
        for (var unit : typed.getBytes(StandardCharsets.UTF_8)) {
            var plain = unit > ' ' && unit < 0x7F && NEVER_IN_A_PATH.indexOf(unit) < 0;
            if (plain) ascii.append((char) unit);
            else ascii.append("%%%02X".formatted(unit & 0xFF));
        }
        return ascii.toString();
    }
}
