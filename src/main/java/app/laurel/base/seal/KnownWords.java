package app.laurel.base.seal;

import java.nio.charset.StandardCharsets;

/** Words that everybody knows, sealed: by them a database tells its own root key from that of another installation. */
final class KnownWords {
    private static final byte[] WORDS = "the key of this installation".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTEXT = "base_key_check".getBytes(StandardCharsets.US_ASCII);

    private KnownWords() {}

    static byte[] close(Seal seal) {
        return seal.close(WORDS, CONTEXT);
    }

    static boolean open(Seal seal, byte[] kept) {
        try {
            seal.open(kept, CONTEXT);
            return true;
        } catch (BrokenSealException another) {
            return false;
        }
    }
}
