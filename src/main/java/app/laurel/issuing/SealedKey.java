package app.laurel.issuing;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A key as it is kept. The seal of the private half is bound to the name and to the public half: a public key that somebody else
 * wrote into the database opens nothing, and is not published.
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedKey(KeptKey kept, KeyKind kind, byte[] publicKey, byte[] sealed) {
    /** A new one. */
    static SealedKey make(KeyKind kind, String name, Instant now, Seal seal) {
        var pair = kind.generate();
        var open = pair.getPublic().getEncoded();
        var sealed = seal.close(pair.getPrivate().getEncoded(), context(name, kind, open));
        return new SealedKey(new KeptKey(name, now, null, null, null), kind, open, sealed);
    }

    /** @throws app.laurel.base.seal.BrokenSealException if it was not kept as it was made */
    IssuerKey open(Seal seal) {
        var encoded = seal.open(sealed, context(kept.name(), kind, publicKey));
        return new IssuerKey(kept, kind, kind.publicKey(publicKey), kind.privateKey(encoded));
    }

    private static byte[] context(String name, KeyKind kind, byte[] publicKey) {
        return "issuing_key %s %s %s"
                .formatted(name, kind, Digests.sha256Hex(publicKey))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
