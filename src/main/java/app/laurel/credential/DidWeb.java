package app.laurel.credential;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identifier {@code did:web}, which is read at an address of the web.
 *
 * @param host with its port, if it has one
 * @param path begins and ends with a slash
 */
record DidWeb(String host, String path) {
    private static final Pattern FORM =
            Pattern.compile("did:web:([A-Za-z0-9.-]+(?:%3[Aa]\\d{1,5})?)((?::[A-Za-z0-9._~%-]+)*)");

    static Optional<DidWeb> of(String identifier) {
        var parts = FORM.matcher(identifier);
        if (!parts.matches()) return Optional.empty();
        var path = parts.group(2).replace(':', '/') + "/";
        if (path.contains("/../") || path.contains("/./")) return Optional.empty();
        return Optional.of(new DidWeb(parts.group(1).replaceFirst("%3[Aa]", ":"), path));
    }

    /** Where its document is published. */
    String address() {
        return "https://" + host + (path.equals("/") ? "/.well-known/" : path) + "did.json";
    }

    /** Where lists of its keys are published. */
    String keysAddress() {
        return "https://" + host + "/.well-known/jwks.json";
    }

    /** Below which address whoever is known by this identifier publishes. */
    String folder() {
        return "https://" + host + path;
    }
}
