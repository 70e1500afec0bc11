package app.laurel.gate;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Numbers of the line as a browser keeps them, with a mark that only this start of the application makes: nobody moves forward. */
final class PlaceNotes {
    private static final Pattern NOTE = Pattern.compile("([1-9][0-9]{0,17})\\.([0-9a-f]{64})");

    private final byte[] key = new byte[32];

    PlaceNotes() {
        new SecureRandom().nextBytes(key);
    }

    String write(long number) {
        return number + "." + HexFormat.of().formatHex(mark(number));
    }

    OptionalLong read(String note) {
        var found = NOTE.matcher(note);
        if (!found.matches()) return OptionalLong.empty();
        var number = Long.parseLong(found.group(1));
        var mark = HexFormat.of().parseHex(found.group(2));
        return MessageDigest.isEqual(mark, mark(number)) ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private byte[] mark(long number) {
        return Digests.hmac(key).doFinal(Long.toString(number).getBytes(StandardCharsets.UTF_8));
    }
}
