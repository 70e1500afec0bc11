package app.laurel.issuing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** What kinds of keys an issuer needs: the two proofs of Open Badges 3.0 do not share one. */
enum KeyKind {
    /** For proofs inside a credential. */
    ED25519("sig", "Ed25519"),
    /** For JWTs, where Open Badges 3.0 asks for RS256. */
    RSA("rs", "RSA");

    private static final int RSA_BITS = 2048;

    private final String prefix;
    private final String algorithm;

    KeyKind(String prefix, String algorithm) {
        this.prefix = prefix;
        this.algorithm = algorithm;
    }

    /**
     * The name of a key: {@code sig-2026-1}. No public key could be read out of it, so whoever checks has to look where the name
     * leads.
     *
     * @param number of the key among those of its kind and year, from 1
     */
    String name(int year, int number) {
        return prefix + "-" + year + "-" + number;
    }

    KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (this == RSA) generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }

    /** @param encoded X.509 */
    PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no public key of " + algorithm, broken);
        }
    }

    /** @param encoded PKCS 8 */
    PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("no private key of " + algorithm, broken);
        }
    }
}
