package app.laurel.ratelimit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as proxies write them, without ever asking a name server. */
public final class IpLiteral {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]*)](?::\\d{1,5})?");

    private IpLiteral() {}

    /**
     * The 4 or 16 bytes of an address, with or without port, brackets and zone; empty where it is none. IPv6 addresses that hold
     * an IPv4 address (mapped, RFC 4291 2.5.5.2; NAT64, RFC 6052 2.1; 6to4, RFC 3056 2) are that address: one machine, one form.
     */
    public static Optional<byte[]> parse(String text) {
        var stripped = text.strip();
        var ipv4 = IPV4.matcher(stripped);
        if (ipv4.matches()) return literal(ipv4.group(1));
        var inBrackets = IN_BRACKETS.matcher(stripped);
        var ipv6 = withoutZone(inBrackets.matches() ? inBrackets.group(1) : stripped);
        return IPV6.matcher(ipv6).matches() && ipv6.contains(":")
                ? literal(ipv6).map(IpLiteral::withinIpv6)
                : Optional.empty();
    }

    private static String withoutZone(String ipv6) {
        var zone = ipv6.indexOf('%');
        return zone < 0 ? ipv6 : ipv6.substring(0, zone);
    }

    private static Optional<byte[]> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static byte[] withinIpv6(byte[] address) {
        if (startsWith(address, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0))
            return Arrays.copyOfRange(address, 12, 16);
        if (startsWith(address, 0x20, 0x02)) return Arrays.copyOfRange(address, 2, 6);
        return address;
    }

    /** The JDK gives mapped addresses as four bytes already. */
    private static boolean startsWith(byte[] address, int... first) {
        if (address.length != 16) return false;
        for (var at = 0; at < first.length; at++) {
            if ((address[at] & 0xff) != first[at]) return false;
        }
        return true;
    }
}
