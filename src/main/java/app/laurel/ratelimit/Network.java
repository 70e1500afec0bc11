package app.laurel.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one household or office is seen as: an IPv4 address, or the first 64 bits of an IPv6 address, since whoever has one address
 * there has all of the rest. Around it stand the networks that one customer may be given: of IPv6 a /56 and a /48 (RFC 6177), of IPv4
 * a /24, the smallest that is routed.
 *
 * @param value {@code 203.0.113.7} or {@code 2001:db8:1:2::/64}
 * @param wider the networks around it, each within the next
 */
public record Network(String value, List<String> wider) {
    /** All who come by a way that names no address: they share one count. */
    public static final Network UNKNOWN = new Network("unknown");

    public Network {
        wider = List.copyOf(wider);
    }

    /** A network of which nothing around it is known. */
    public Network(String value) {
        this(value, List.of());
    }

    /** @param address 4 or 16 bytes, as {@link IpLiteral} gives them */
    static Network of(byte[] address) {
        return switch (address.length) {
            case 4 -> new Network(text(address), List.of(range(address, 24)));
            case 16 -> new Network(range(address, 64), List.of(range(address, 56), range(address, 48)));
            default -> throw new IllegalArgumentException("got %d bytes, want 4 or 16".formatted(address.length));
        };
    }

    /** This network and the wider ones, with how many times the permits of a limit each may take. */
    List<Counted> counted() {
        var counted = new ArrayList<Counted>();
        counted.add(new Counted(value, 1));
        for (var at = 0; at < wider.size(); at++) {
            // why: neighbours may share the widest one, while a /56 is one customer's
            counted.add(new Counted(wider.get(at), at == wider.size() - 1 ? 2 : 1));
        }
        return counted;
    }

    private static String range(byte[] address, int bits) {
        return text(Arrays.copyOf(Arrays.copyOf(address, bits / 8), address.length)) + "/" + bits;
    }

    private static String text(byte[] address) {
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException wrongLength) {
            throw new IllegalArgumentException(wrongLength);
        }
    }

    /** A network stays out of logs. */
    @Override
    public String toString() {
        return "Network[]";
    }
}
