package app.laurel.ratelimit;

/** A range of addresses in CIDR notation (RFC 4632 3.1, RFC 4291 2.3), or a single address. */
final class AddressRange {
    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if this is no range */
    static AddressRange parse(String text) {
        var slash = text.indexOf('/');
        var address = slash < 0 ? text : text.substring(0, slash);
        var first = IpLiteral.parse(address).orElseThrow(() -> notARange(text));
        try {
            var bits = slash < 0
                    ? first.length * 8
                    : Integer.parseInt(text.substring(slash + 1).strip());
            if (bits < 0 || bits > first.length * 8) throw notARange(text);
            return new AddressRange(first, bits);
        } catch (NumberFormatException noNumber) {
            throw notARange(text);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != first.length) return false;
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) return false;
        }
        return true;
    }

    private static IllegalArgumentException notARange(String text) {
        return new IllegalArgumentException(
                "laurel.proxies got '%s', want a range of addresses like 10.0.0.0/8 or fd00::/8".formatted(text));
    }
}
