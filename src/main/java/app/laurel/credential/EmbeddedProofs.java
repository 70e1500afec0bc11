package app.laurel.credential;

import app.laurel.base.seal.Ed25519;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The proofs inside a credential (W3C Data Integrity 1.0). Each of the cryptosuite that is known must hold; others beside them are not
 * counted. A proof that builds on others signs them as well.
 */
final class EmbeddedProofs {
    private static final String PROOF = "proof";
    private static final String CONTEXT = "@context";
    private static final int MOST = 8;

    private final EddsaRdfc suite;
    private final ProofKeys keys;
    private final Clock clock;

    EmbeddedProofs(EddsaRdfc suite, ProofKeys keys, Clock clock) {
        this.suite = suite;
        this.keys = keys;
        this.clock = clock;
    }

    /** The keys that signed. */
    List<VerificationMethod> check(Credential credential) {
        var document = credential.document();
        var proofs = Parts.few(document, PROOF, MOST);
        if (proofs.isEmpty() || !proofs.stream().allMatch(JsonNode::isObject)) throw new FlawedException(Flaw.NO_PROOF);
        var known = proofs.stream().filter(EmbeddedProofs::isKnown).toList();
        if (known.isEmpty()) throw unknown(proofs.getFirst());
        return known.stream().map(it -> check(document, it, proofs)).toList();
    }

    private static boolean isKnown(JsonNode proof) {
        return isDataIntegrity(proof) && Parts.text(proof, "cryptosuite").equals(EddsaRdfc.NAME);
    }

    private static boolean isDataIntegrity(JsonNode proof) {
        return Parts.texts(proof, "type").equals(List.of("DataIntegrityProof"));
    }

    private static FlawedException unknown(JsonNode proof) {
        return isDataIntegrity(proof)
                ? new FlawedException(
                        Flaw.PROOF_SUITE, proof.path("cryptosuite").asString(""))
                : new FlawedException(Flaw.PROOF_TYPE, String.join(" ", Parts.texts(proof, "type")));
    }

    private VerificationMethod check(JsonNode document, JsonNode proof, List<JsonNode> proofs) {
        var purpose = Parts.text(proof, "proofPurpose");
        if (!purpose.equals("assertionMethod")) throw new FlawedException(Flaw.PROOF_PURPOSE, purpose);
        checkContexts(document, proof);
        var signature = Multibase.base58(Parts.text(proof, "proofValue"))
                .filter(it -> it.length == Ed25519.SIGNATURE_BYTES)
                .orElseThrow(() -> new FlawedException(Flaw.PROOF_VALUE));
        checkMoments(proof);
        var method = keys.get(Parts.needText(proof, "verificationMethod"));
        method.checkInUse(Moments.find(proof, "created").orElse(clock.instant()), clock.instant());
        var key = MethodKeys.key(method);
        if (!Ed25519.isSigned(suite.hash(unsecured(document, proof, proofs), proof), signature, key)) {
            throw new FlawedException(Flaw.SIGNATURE, method.id());
        }
        return method;
    }

    /** A proof may repeat the contexts of its document, no others. */
    private static void checkContexts(JsonNode document, JsonNode proof) {
        if (!proof.has(CONTEXT)) return;
        var own = Parts.list(proof, CONTEXT);
        var all = Parts.list(document, CONTEXT);
        if (own.size() > all.size() || !all.subList(0, own.size()).equals(own))
            throw new FlawedException(Flaw.PROOF_CONTEXT);
    }

    private void checkMoments(JsonNode proof) {
        var now = clock.instant();
        Moments.find(proof, "created").filter(now::isBefore).ifPresent(it -> {
            throw new FlawedException(Flaw.PROOF_FUTURE, it);
        });
        Moments.find(proof, "expires").filter(it -> !now.isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.PROOF_EXPIRED, it);
        });
    }

    private static ObjectNode unsecured(JsonNode document, JsonNode proof, List<JsonNode> proofs) {
        var unsecured = ((ObjectNode) document.deepCopy()).without(PROOF);
        var before = Set.copyOf(Parts.texts(proof, "previousProof"));
        if (!proof.has("previousProof")) return unsecured;
        var found = proofs.stream()
                .filter(it -> before.contains(Parts.text(it, "id")))
                .toList();
        if (found.size() != before.size()) throw new FlawedException(Flaw.PROOF_CHAIN, String.join(" ", before));
        return unsecured.set(PROOF, JsonNodeFactory.instance.arrayNode().addAll(found));
    }
}
