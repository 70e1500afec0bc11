package app.laurel.base.web;

import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.MimeHeaders;

/** Manners of asking that a ready answer is no answer to: for a part, under a condition of an odd kind, or with a body. */
final class ReadyAsked {
    private static final Set<String> ODD = Set.of(
            "range",
            "if-range",
            "if-match",
            "if-unmodified-since",
            "expect",
            "content-length",
            "transfer-encoding",
            "upgrade");

    private ReadyAsked() {}

    static boolean isOdd(MimeHeaders headers) {
        for (var line = 0; line < headers.size(); line++) {
            if (ODD.contains(headers.getName(line).toString().toLowerCase(Locale.ROOT))) return true;
        }
        return false;
    }
}
