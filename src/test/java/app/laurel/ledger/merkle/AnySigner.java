package app.laurel.ledger.merkle;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;

/** Keys for tests. */
final class AnySigner {
    private AnySigner() {}

    /** A signer of this name with a key that nobody else has. */
    static NoteSigner named(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(new VerifierKey(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
