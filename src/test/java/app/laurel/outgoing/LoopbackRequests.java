package app.laurel.outgoing;

import app.laurel.outgoing.LoopbackServer.Behaviour;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;

/** Requests that reach servers on this machine, by names that a test gives them. */
final class LoopbackRequests {
    static final TestCertificates OURS = new TestCertificates("shop.example", "www.shop.example");
    static final Duration SHORT = Duration.ofSeconds(6);
    static final URI HOME = URI.create("https://laurel.example");
    static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private LoopbackRequests() {}

    /** What comes of asking a server that behaves so. */
    static Fetched answer(Behaviour behaviour) {
        try (var server = new LoopbackServer(OURS.context(), behaviour)) {
            return get(server, "https://shop.example/");
        }
    }

    static Fetched get(LoopbackServer server, String address) {
        return requests(server).get(address(address), _ -> true);
    }

    static OutgoingRequests requests(LoopbackServer server) {
        return requests(names(HERE), server.port(), OURS);
    }

    static OutgoingRequests requests(Reach.Names names, int port, TestCertificates trusted) {
        var reach = new Reach(
                names,
                it -> it.isLoopbackAddress() || PublicAddresses.contains(it),
                _ -> port,
                trusted.context(),
                "dns://127.0.0.1:9");
        return new OutgoingRequests(reach, SHORT, HOME);
    }

    static Reach.Names names(InetAddress... addresses) {
        return _ -> addresses;
    }

    static WebAddress address(String text) {
        return WebAddress.parse(text).orElseThrow();
    }
}
