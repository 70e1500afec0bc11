package app.laurel.ratelimit;

import java.util.List;
import org.springframework.mock.web.MockHttpServletRequest;

/** Requests as they reach the application, and whom it takes them to be from. */
final class Requests {
    private static final List<String> PROXIES = List.of("10.0.0.0/8", "fd00::/8");

    private Requests() {}

    /** An installation without proxies. */
    static Network open(String from, String... headers) {
        return network(List.of(), ProxyHeader.X_FORWARDED_FOR, from, headers);
    }

    /** An installation whose proxies in 10.0.0.0/8 and fd00::/8 write X-Forwarded-For. */
    static Network proxied(String from, String... headers) {
        return network(PROXIES, ProxyHeader.X_FORWARDED_FOR, from, headers);
    }

    /** The same with proxies that write Forwarded. */
    static Network forwarded(String from, String... headers) {
        return network(PROXIES, ProxyHeader.FORWARDED, from, headers);
    }

    private static Network network(List<String> proxies, ProxyHeader header, String from, String... headers) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        for (var at = 0; at < headers.length; at += 2) {
            request.addHeader(headers[at], headers[at + 1]);
        }
        return new ClientNetwork(new ProxySettings(proxies, header)).of(request);
    }
}
