package app.laurel.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/**
 * How far requests get. Outside of tests there is {@link #PUBLIC} and nothing else; tests allow themselves a server on their own
 * machine by another one, which only this package can make.
 */
final class Reach {
    static final Reach PUBLIC =
            new Reach(Reach::system, PublicAddresses::contains, IntUnaryOperator.identity(), trusted(), "dns:");

    private final Names names;
    private final Predicate<InetAddress> allowed;
    private final IntUnaryOperator ports;
    private final SSLContext trust;
    private final String nameServer;

    /**
     * Only tests make another.
     *
     * @param ports where the server of a port really listens
     * @param nameServer as JNDI names it
     */
    Reach(Names names, Predicate<InetAddress> allowed, IntUnaryOperator ports, SSLContext trust, String nameServer) {
        this.names = names;
        this.allowed = allowed;
        this.ports = ports;
        this.trust = trust;
        this.nameServer = nameServer;
    }

    /**
     * Where to connect to. One address that is not public refuses all: who answers with several decides which one is tried.
     *
     * @throws NotPublicException if the name leads anywhere else
     */
    List<InetSocketAddress> find(String host, int port) throws IOException {
        var found = names.find(host);
        if (found.length == 0) throw new UnknownHostException(host);
        if (!Arrays.stream(found).allMatch(allowed)) throw new NotPublicException(host);
        return Arrays.stream(found)
                .map(it -> new InetSocketAddress(it, ports.applyAsInt(port)))
                .toList();
    }

    SSLContext trust() {
        return trust;
    }

    String nameServer() {
        return nameServer;
    }

    /** The dot at the end keeps the machine from looking the name up in its own domain too. */
    private static InetAddress[] system(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host + ".");
    }

    private static SSLContext trusted() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context;
        } catch (GeneralSecurityException noTls) {
            throw new IllegalStateException(noTls);
        }
    }

    /** Asks for the addresses of a host. */
    @FunctionalInterface
    interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    /** A name leads into a network that is not public. */
    static final class NotPublicException extends IOException {
        private static final long serialVersionUID = 1;

        NotPublicException(String host) {
            super(host + " has an address that is not public");
        }
    }
}
