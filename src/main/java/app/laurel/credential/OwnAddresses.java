package app.laurel.credential;

import java.net.URI;
import java.util.regex.Pattern;

/** Tells by an address alone whose it is: on a host that many share, everybody publishes below an address of their own. */
final class OwnAddresses {
    private static final Pattern HIDDEN = Pattern.compile("%(2e|2f|5c)", Pattern.CASE_INSENSITIVE);

    private OwnAddresses() {}

    /** Whether an address lies below that of its owner. A whole host is nobody's: its neighbours may publish there too. */
    static boolean isBelow(String address, String owner) {
        try {
            var above = URI.create(DidWeb.of(owner).map(DidWeb::folder).orElse(owner));
            var below = URI.create(address);
            if (!isPlain(above) || !isPlain(below) || above.getRawQuery() != null) return false;
            var folder = above.getRawPath().replaceFirst("/*$", "/");
            return !folder.equals("/")
                    && above.getRawAuthority().equalsIgnoreCase(below.getRawAuthority())
                    && below.getRawPath().startsWith(folder);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Without steps upwards, written openly or not. */
    private static boolean isPlain(URI address) {
        return "https".equals(address.getScheme())
                && address.getRawAuthority() != null
                && address.getRawPath() != null
                && address.normalize().equals(address)
                && !HIDDEN.matcher(address.getRawPath()).find();
    }
}
