package app.laurel.credential;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Signs credentials with a key that is the same in every run. */
record TestSigner(KeyPair keys, String method) {
    static TestSigner of(long seed, String method) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                private static final long serialVersionUID = 1L;

                @Override
                public void nextBytes(byte[] bytes) {
                    new Random(seed).nextBytes(bytes);
                }
            });
            return new TestSigner(generator.generateKeyPair(), method);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One whose key is its name. */
    static TestSigner selfNamed(long seed) {
        var key = of(seed, "").multikey();
        return of(seed, "did:key:" + key + "#" + key);
    }

    String multikey() {
        return MethodKeys.multikey(keys.getPublic());
    }

    /** The settings of a proof as we make them. */
    ObjectNode proof() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-rdfc-2022")
                .put("created", "2027-03-01T09:00:00Z")
                .put("verificationMethod", method)
                .put("proofPurpose", "assertionMethod");
    }

    ObjectNode sign(JsonNode credential, Documents documents) {
        return sign(credential, proof(), documents);
    }

    /** The credential with this proof and its value. */
    ObjectNode sign(JsonNode credential, ObjectNode proof, Documents documents) {
        var signed = ((ObjectNode) credential.deepCopy()).without("proof");
        return signed.set("proof", signOver(signed, proof, documents));
    }

    /** The proof with its value, over a document with whatever proofs it has. */
    ObjectNode signOver(JsonNode document, ObjectNode proof, Documents documents) {
        var hash = new EddsaRdfc(new CanonicalText(documents)).hash(document, proof);
        return proof.deepCopy().put("proofValue", Multibase.toBase58(sign(hash)));
    }

    private byte[] sign(byte[] hash) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
