package app.laurel.ballot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages what a reader takes, as chance has it: the same for the same seed. */
final class Damage {
    private static final int MOST = 5;

    /** Pieces that have broken readers before. */
    private static final List<byte[]> PIECES = List.of(
            utf8("\""),
            utf8("\"\""),
            utf8(","),
            utf8("\r"),
            utf8("\n"),
            utf8("\r\n"),
            utf8("\uFEFF"),
            utf8("\u0000"),
            utf8("\u202E"),
            utf8("가"),
            utf8("가"),
            utf8("＝＠"),
            utf8("\uD83D\uDE00"),
            utf8("9999999999"),
            utf8("-1"),
            utf8("://"),
            utf8("@"),
            utf8("xn--"),
            utf8(".."),
            utf8("%2e"),
            utf8("*1"),
            utf8(":"),
            utf8(" "),
            new byte[] {-1, -2},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[64]);

    private final Random random;

    Damage(long seed) {
        random = new Random(seed);
    }

    /** One of these as it is, or damaged in up to five places. */
    byte[] oneOf(List<byte[]> seeds) {
        var input = seeds.get(random.nextInt(seeds.size()));
        for (var changes = random.nextInt(MOST + 1); changes > 0; changes--) input = changed(input);
        return input;
    }

    /** One byte another, or a piece put in, taken out or put twice. */
    private byte[] changed(byte[] input) {
        var at = random.nextInt(input.length + 1);
        var until = Math.min(input.length, at + random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> {
                var other = input.clone();
                if (at < other.length) other[at] ^= (byte) (1 << random.nextInt(8));
                yield other;
            }
            case 1 -> joined(input, at, PIECES.get(random.nextInt(PIECES.size())), at);
            case 2 -> joined(input, at, new byte[0], until);
            default -> joined(input, at, Arrays.copyOfRange(input, at, until), at);
        };
    }

    private static byte[] joined(byte[] input, int until, byte[] piece, int from) {
        var joined = Arrays.copyOf(input, until + piece.length + input.length - from);
        System.arraycopy(piece, 0, joined, until, piece.length);
        System.arraycopy(input, from, joined, until + piece.length, input.length - from);
        return joined;
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
