package app.laurel.credential;

import app.laurel.base.seal.Ed25519;
import java.security.PrivateKey;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs credentials with a proof inside ({@code eddsa-rdfc-2022}). The same credential always gets the same bytes.
 *
 * @param method the address of the key, which the issuer's document lists
 * @param key of Ed25519
 */
public record ProofSigner(String method, PrivateKey key) {
    /**
     * The credential with its proof.
     *
     * @throws IllegalStateException if not all of it would be signed
     */
    public ObjectNode sign(ObjectNode credential, Instant made) {
        var proof = JsonNodeFactory.instance
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", EddsaRdfc.NAME)
                .put("created", made.toString())
                .put("verificationMethod", method)
                .put("proofPurpose", "assertionMethod");
        proof.put("proofValue", Multibase.toBase58(Ed25519.sign(hash(credential, proof), key)));
        var signed = credential.deepCopy();
        signed.putArray("proof").add(proof);
        return signed;
    }

    private static byte[] hash(ObjectNode credential, ObjectNode proof) {
        try {
            return new EddsaRdfc(new CanonicalText(Documents.NONE)).hash(credential, proof);
        } catch (FlawedException unsignable) {
            throw new IllegalStateException("the credential cannot be signed whole", unsignable);
        }
    }
}
