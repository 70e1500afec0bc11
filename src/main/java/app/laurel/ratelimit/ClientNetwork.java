package app.laurel.ratelimit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * From which network a request comes: the rightmost hop that is not one of our proxies (OWASP ASVS 5.0, 15.3.4). Each proxy adds
 * at the right for whom it asks, so whatever a visitor invents stands to the left of the truth and is never reached.
 */
@Component
public class ClientNetwork {
    private final List<AddressRange> proxies;
    private final ProxyHeader header;

    ClientNetwork(ProxySettings settings) {
        this.proxies = settings.proxies().stream().map(AddressRange::parse).toList();
        this.header = settings.proxyHeader();
    }

    /** The network of whoever asks; never fails, whatever the headers say. */
    public Network of(HttpServletRequest request) {
        var nearest = IpLiteral.parse(request.getRemoteAddr());
        if (nearest.isEmpty()) return Network.UNKNOWN;
        var hop = nearest.get();
        for (var claimed : header.hops(request).reversed()) {
            if (!isProxy(hop)) break;
            var next = IpLiteral.parse(claimed);
            // why: our own proxy wrote no address here, so nobody answers for what stands further left
            if (next.isEmpty()) break;
            hop = next.get();
        }
        return Network.of(hop);
    }

    /** Whether this address, of 4 or 16 bytes, is one of our own proxies. */
    public boolean isProxy(byte[] address) {
        return proxies.stream().anyMatch(it -> it.contains(address));
    }
}
