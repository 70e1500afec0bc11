package app.laurel.gate;

import app.laurel.ratelimit.IpLiteral;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Takes connections, and of one network no more than half of all: whoever opens thousands and says nothing on them leaves the other
 * half to everybody else. A network is an IPv4 address or a /64 of IPv6. As long as there are few connections nobody is counted.
 */
final class BoundedEndpoint extends NioEndpoint {
    private static final int FEW = 4;
    private static final int NETWORK_OF_IPV6 = 8;

    private Predicate<InetAddress> isProxy = it -> false;

    /** Our own proxies bring everybody's requests. */
    void setProxies(Predicate<InetAddress> isProxy) {
        this.isProxy = isProxy;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (isWelcome(socket)) return super.setSocketOptions(socket);
        destroySocket(socket);
        return false;
    }

    private boolean isWelcome(SocketChannel socket) {
        if (getConnectionCount() < getMaxConnections() / FEW) return true;
        try {
            if (!(socket.getRemoteAddress() instanceof InetSocketAddress from)) return false;
            var address = from.getAddress();
            return isProxy.test(address) || countFrom(network(address.getAddress())) < getMaxConnections() / 2;
        } catch (IOException gone) {
            return false;
        }
    }

    private long countFrom(byte[] network) {
        return getConnections().stream()
                .filter(it -> Arrays.equals(network, network(it.getRemoteAddr())))
                .count();
    }

    private static byte[] network(String literal) {
        return literal == null
                ? new byte[0]
                : IpLiteral.parse(literal).map(BoundedEndpoint::network).orElse(new byte[0]);
    }

    private static byte[] network(byte[] address) {
        return Arrays.copyOf(address, Math.min(address.length, NETWORK_OF_IPV6));
    }
}
