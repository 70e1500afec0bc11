package app.laurel.issuing;

import java.security.PrivateKey;
import java.security.PublicKey;

/** A key with both its halves. */
record IssuerKey(KeptKey kept, KeyKind kind, PublicKey publicKey, PrivateKey privateKey) {
    String name() {
        return kept.name();
    }
}
