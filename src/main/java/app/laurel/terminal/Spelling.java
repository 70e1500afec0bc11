package app.laurel.terminal;

import app.laurel.base.csv.VoterName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name has two spellings in bytes where a letter can be one character or several, as Hangul syllables and their letters are:
 * systems differ in which they write. Names are the same where Unicode calls them canonically equivalent (UAX 15).
 */
final class Spelling {
    private static final char UNREADABLE = '\uFFFD';

    private Spelling() {}

    /** The spelling by which names are compared, NFC. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The bytes by which a voter is known: a mail address in small letters. */
    static ByteBuffer voter(ByteBuffer name) {
        var isAddress = false;
        for (var at = name.position(); at < name.limit() && !isAddress; at++) isAddress = name.get(at) == '@';
        if (!isAddress) return name;
        var text = StandardCharsets.UTF_8.decode(name.duplicate()).toString();
        return ByteBuffer.wrap(VoterName.of(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Where in a list a name stands in either spelling; -1 for nowhere. */
    static int indexIn(List<String> names, String name) {
        return names.stream().map(Spelling::composed).toList().indexOf(composed(name));
    }

    /** The composed spelling in bytes, which may be that of the name itself; null where a name can have no other or is no text. */
    static @Nullable ByteBuffer composed(ByteBuffer name) {
        if (isAscii(name)) return null;
        var text = StandardCharsets.UTF_8.decode(name.duplicate()).toString();
        if (text.indexOf(UNREADABLE) >= 0) return null;
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? name
                : ByteBuffer.wrap(composed(text).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isAscii(ByteBuffer name) {
        for (var at = name.position(); at < name.limit(); at++) {
            if (name.get(at) < 0) return false;
        }
        return true;
    }
}
