package app.laurel.credential;

import app.laurel.base.seal.Digests;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cryptosuite {@code eddsa-rdfc-2022} of W3C (Data Integrity EdDSA Cryptosuites v1.0, section 3.2): what is signed are the hash of
 * the proof's settings and the hash of the document, each in its canonical form.
 */
final class EddsaRdfc {
    /** The name of the cryptosuite in proofs. */
    static final String NAME = "eddsa-rdfc-2022";

    private static final String CONTEXT = "@context";

    private final CanonicalText canonicalText;
    private final Map<JsonNode, byte[]> hashes = new HashMap<>();

    EddsaRdfc(CanonicalText canonicalText) {
        this.canonicalText = canonicalText;
    }

    /** The 64 bytes that a proof with these settings signs. */
    byte[] hash(JsonNode document, JsonNode proof) {
        var settings = Digests.sha256(canonicalText.bytes(settings(document, proof)));
        var hash = Arrays.copyOf(settings, 2 * settings.length);
        System.arraycopy(hashOf(document), 0, hash, settings.length, settings.length);
        return hash;
    }

    /** Of a document that many proofs sign, the hash is made once. */
    private byte[] hashOf(JsonNode document) {
        var known = hashes.get(document);
        if (known != null) return known;
        var made = Digests.sha256(canonicalText.bytes(document));
        hashes.put(document.deepCopy(), made);
        return made;
    }

    /** A proof without its value, under the contexts of its document. */
    static ObjectNode settings(JsonNode document, JsonNode proof) {
        return ((ObjectNode) proof.deepCopy()).without("proofValue").set(CONTEXT, document.path(CONTEXT));
    }
}
