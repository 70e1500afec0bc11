package app.laurel.ballot;

import java.nio.ByteBuffer;

/** The short name of a receipt: the first 60 bits of the ballot's commitment, in Crockford's base 32, four signs at a time. */
final class ReceiptNumber {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int GROUPS = 3;
    private static final int BITS = 5;

    private ReceiptNumber() {}

    static String of(byte[] commitment) {
        var bits = ByteBuffer.wrap(commitment).getLong();
        var number = new StringBuilder();
        for (var place = 0; place < GROUP * GROUPS; place++) {
            if (place > 0 && place % GROUP == 0) number.append('-');
            number.append(SIGNS.charAt((int) (bits >>> (Long.SIZE - BITS * (place + 1))) & 31));
        }
        return number.toString();
    }
}
