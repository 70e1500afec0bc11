package app.laurel.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * What one household or office is seen as: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one address
 * there has all of the rest.
 *
 * @param value {@code 203.0.113.7} or {@code 2001:db8:1:2::/64}
 */
public record Network(String value) {
    /** All who come by a way that names no address: they share one count. */
    static final Network UNKNOWN = new Network("unknown");

    private static final int IPV6_BYTES = 8;

    /** @param address 4 or 16 bytes, as {@link IpLiteral} gives them */
    static Network of(byte[] address) {
        try {
            if (address.length == 4)
                return new Network(InetAddress.getByAddress(address).getHostAddress());
            var prefix = Arrays.copyOf(Arrays.copyOf(address, IPV6_BYTES), 16);
            return new Network(InetAddress.getByAddress(prefix).getHostAddress() + "/64");
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException("got %d bytes, want 4 or 16".formatted(address.length), wrongLength);
        }
    }

    /** A network stays out of logs. */
    @Override
    public String toString() {
        return "Network[]";
    }
}
