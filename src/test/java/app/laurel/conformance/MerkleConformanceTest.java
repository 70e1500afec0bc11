package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ledger.merkle.ConsistencyProof;
import app.laurel.ledger.merkle.Hash;
import app.laurel.ledger.merkle.InclusionProof;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The proofs of the transparency-dev project, good ones and bad ones: what must be refused is, and what is good is not. */
class MerkleConformanceTest {
    private static final String FAMILY = "conformance-merkle";
    private static final String INCLUSION = "leafIdx";
    private static final String CONSISTENCY = "size1";

    @Test
    void inclusion_proofs_are_good_or_bad_as_published() throws IOException {
        check(INCLUSION, MerkleConformanceTest::isIncluded);
    }

    @Test
    void consistency_proofs_are_good_or_bad_as_published() throws IOException {
        check(CONSISTENCY, MerkleConformanceTest::isConsistent);
    }

    @Test
    void no_file_beside_them_is_left_out() throws IOException {
        for (var file : Cases.below(
                FAMILY, it -> it.toString().contains(FAMILY) && it.toString().endsWith(".json"))) {
            var proof = Cases.json(file);
            assertThat(proof.has(INCLUSION) != proof.has(CONSISTENCY))
                    .as(file.toString())
                    .isTrue();
        }
    }

    private static void check(String kind, Verifier verifier) throws IOException {
        var checked = 0;
        for (var file : Cases.below(FAMILY, it -> it.toString().endsWith(".json"))) {
            var proof = Cases.json(file);
            if (!proof.has(kind)) continue;
            assertThat(verifier.accepts(proof))
                    .as(file.toString())
                    .isEqualTo(!proof.required("wantErr").booleanValue());
            checked++;
        }

        Cases.someWereFound(checked);
    }

    private static boolean isIncluded(JsonNode proof) {
        var leaf = hash(proof.path("leafHash"));
        var root = hash(proof.path("root"));
        var path = path(proof.path("proof"));
        if (leaf.isEmpty() || root.isEmpty() || path.isEmpty()) return false;
        return new InclusionProof(number(proof, INCLUSION), number(proof, "treeSize"), path.get())
                .proves(leaf.get(), root.get());
    }

    private static boolean isConsistent(JsonNode proof) {
        var first = number(proof, CONSISTENCY);
        var second = number(proof, "size2");
        var path = path(proof.path("proof"));
        var isOneSize = first == second;
        var root1 = isOneSize ? Optional.of(standIn(proof.path("root1"))) : hash(proof.path("root1"));
        var root2 = isOneSize ? Optional.of(standIn(proof.path("root2"))) : hash(proof.path("root2"));
        if (root1.isEmpty() || root2.isEmpty() || path.isEmpty()) return false;
        return new ConsistencyProof(first, second, path.get()).proves(root1.get(), root2.get());
    }

    /** Beyond 2^63 - 1 these come out below 0, where there is neither leaf nor tree. */
    private static long number(JsonNode proof, String field) {
        return proof.required(field).bigIntegerValue().longValue();
    }

    private static Optional<List<Hash>> path(JsonNode hashes) {
        var path = new ArrayList<Hash>();
        for (var node : hashes) {
            var hash = hash(node);
            if (hash.isEmpty()) return Optional.empty();
            path.add(hash.get());
        }
        return Optional.of(path);
    }

    /** Nothing where the bytes are no hash: such a one cannot even be handed to a verifier. */
    private static Optional<Hash> hash(JsonNode base64) {
        return Stream.of(bytes(base64))
                .filter(it -> it.length == Hash.BYTES)
                .map(Hash::of)
                .findFirst();
    }

    /** Of two trees of one size only the equality of the roots counts, and some of these proofs have words for roots. */
    private static Hash standIn(JsonNode base64) {
        return Hash.ofLeaf(bytes(base64));
    }

    private static byte[] bytes(JsonNode base64) {
        return base64.isNull() ? new byte[0] : base64.binaryValue();
    }

    /** Says whether a proof of a file is good. */
    private interface Verifier {
        boolean accepts(JsonNode proof);
    }
}
