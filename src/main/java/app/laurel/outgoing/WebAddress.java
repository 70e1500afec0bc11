package app.laurel.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that may be asked: http or https at its usual port, without user and password, at a {@link HostName}. That it may be
 * asked says nothing yet about where the name leads.
 */
public final class WebAddress {
    private static final Pattern FORM =
            Pattern.compile("(https?)://([^/?#:@%\\[\\]\\\\]+)(?::(\\d{1,5}))?([/?][!-~]*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 2_000;

    private final boolean secure;
    private final HostName host;
    private final URI uri;

    private WebAddress(boolean secure, HostName host, URI uri) {
        this.secure = secure;
        this.host = host;
        this.uri = uri;
    }

    /** The address that somebody typed or a site answered with; empty if it may not be asked. A fragment is left out. */
    public static Optional<WebAddress> parse(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        var address = FORM.matcher(typed.split("#", 2)[0]);
        if (!address.matches()) return Optional.empty();
        var scheme = address.group(1).toLowerCase(Locale.ROOT);
        var secure = scheme.equals("https");
        var port = address.group(3);
        if (port != null && Integer.parseInt(port) != port(secure)) return Optional.empty();
        return HostName.parse(address.group(2))
                .flatMap(host -> uri(scheme + "://" + host + path(address.group(4)))
                        .map(uri -> new WebAddress(secure, host, uri)));
    }

    /** Where an answer of this address leads; empty if that may not be asked, and for what would be asked less safely. */
    Optional<WebAddress> follow(String location) {
        return uri(location)
                .map(uri::resolve)
                .flatMap(it -> parse(it.toString()))
                .filter(it -> it.secure || !secure);
    }

    /** The host in small letters and punycode. */
    public String host() {
        return host.text();
    }

    int port() {
        return port(secure);
    }

    /** Whether it is https. */
    public boolean isSecure() {
        return secure;
    }

    URI uri() {
        return uri;
    }

    private static int port(boolean secure) {
        return secure ? 443 : 80;
    }

    private static String path(String written) {
        if (written == null) return "/";
        return written.startsWith("?") ? "/" + written : written;
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
