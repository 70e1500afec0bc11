package app.laurel.gate;

import java.net.InetAddress;
import java.util.function.Predicate;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP over connections of which no network has more than its share; public because the container makes it by its name. */
public final class BoundedProtocol extends Http11NioProtocol {
    private final BoundedEndpoint endpoint;

    /** With no proxies. */
    public BoundedProtocol() {
        this(new BoundedEndpoint());
    }

    private BoundedProtocol(BoundedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void setProxies(Predicate<InetAddress> isProxy) {
        endpoint.setProxies(isProxy);
    }
}
