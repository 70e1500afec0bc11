package app.laurel.outgoing;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet: all but those that IANA's registries of special-purpose addresses set apart (RFC
 * 6890 and its updates), multicast, and the one public address at which a cloud answers its own machines.
 */
final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC_IPV4 = Stream.of(
                    block("0.0.0.0", 8), // this network
                    block("10.0.0.0", 8),
                    block("100.64.0.0", 10), // behind a carrier
                    block("127.0.0.0", 8),
                    block("168.63.129.16", 32), // Azure's own services
                    block("169.254.0.0", 16), // link-local, with the clouds' metadata
                    block("172.16.0.0", 12),
                    block("192.0.0.0", 24),
                    block("192.0.2.0", 24), // documentation
                    block("192.31.196.0", 24),
                    block("192.52.193.0", 24),
                    block("192.88.99.0", 24), // relays of 6to4
                    block("192.168.0.0", 16),
                    block("192.175.48.0", 24),
                    block("198.18.0.0", 15), // benchmarking
                    block("198.51.100.0", 24), // documentation
                    block("203.0.113.0", 24), // documentation
                    block("224.0.0.0", 4), // multicast
                    block("240.0.0.0", 4)) // reserved, and broadcast
            .toList();
    /** All that was ever given out; loopback, link-local, private, mapped, NAT64 and multicast addresses lie outside. */
    private static final Block GIVEN_OUT = block("2000::", 3);

    private static final List<Block> NOT_PUBLIC_IPV6 = Stream.of(
                    block("2001::", 23), // protocols: Teredo, benchmarking, ORCHID
                    block("2001:db8::", 32), // documentation
                    block("2002::", 16), // 6to4: an IPv4 address within
                    block("2620:4f:8000::", 48),
                    block("3fff::", 20)) // documentation
            .toList();

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        // the JDK gives mapped addresses as four bytes already
        if (bytes.length == 4) return NOT_PUBLIC_IPV4.stream().noneMatch(it -> it.contains(bytes));
        return GIVEN_OUT.contains(bytes) && NOT_PUBLIC_IPV6.stream().noneMatch(it -> it.contains(bytes));
    }

    private static Block block(String first, int bits) {
        return new Block(InetAddress.ofLiteral(first).getAddress(), bits);
    }

    private static final class Block {
        private final byte[] first;
        private final int bits;

        Block(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        boolean contains(byte[] address) {
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
