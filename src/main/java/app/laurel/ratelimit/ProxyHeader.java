package app.laurel.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header in which a proxy says for whom it asks. Several lines count as one (RFC 9110 5.3), the last proxy's word is last. */
enum ProxyHeader {
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        List<String> hops(String line) {
            return split(line, ",");
        }
    },
    /** RFC 7239: {@code for="[2001:db8::1]:4711";proto=https, for=192.0.2.43}. */
    FORWARDED("Forwarded") {
        @Override
        List<String> hops(String line) {
            return split(line, ",").stream().map(ProxyHeader::forOf).toList();
        }
    };

    private static final Pattern FOR = Pattern.compile("(?i)\\s*for\\s*=\\s*\"?([^\"]*)\"?\\s*");

    private final String header;

    ProxyHeader(String header) {
        this.header = header;
    }

    /** For whom each proxy said it asks, the nearest proxy's word last; unchecked text. */
    List<String> hops(HttpServletRequest request) {
        var hops = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(header))) {
            hops.addAll(hops(line));
        }
        return hops;
    }

    abstract List<String> hops(String line);

    /** Empty, and thereby no address, where the proxy does not say. */
    private static String forOf(String element) {
        return split(element, ";").stream()
                .map(FOR::matcher)
                .filter(Matcher::matches)
                .map(it -> it.group(1))
                .findFirst()
                .orElse("");
    }

    /** Also inside quotation marks: no address holds these characters, and a visitor may leave a mark without its partner. */
    private static List<String> split(String text, String separator) {
        return List.of(text.split(separator, -1));
    }
}
