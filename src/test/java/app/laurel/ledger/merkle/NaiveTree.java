package app.laurel.ledger.merkle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * RFC 6962 section 2.1 written down once more, as the recursion that it is, with hashing of its own: entries {@code a, b}, and no
 * subtree that is found by other means than its range of entries. Ranges are remembered, for the sake of time alone.
 */
final class NaiveTree {
    private final List<byte[]> d;
    private final Map<Long, Hash> remembered = new HashMap<>();

    NaiveTree(List<byte[]> entries) {
        d = entries;
    }

    /** A log of so many entries that all differ. */
    static List<byte[]> entries(int count) {
        var entries = new ArrayList<byte[]>();
        for (var number = 0; number < count; number++) {
            entries.add(("entry " + number).getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    /** The same entries in a tree that is under test. */
    static Tree tree(List<byte[]> entries) {
        var tree = new GrowingTree();
        entries.forEach(it -> tree.append(Hash.ofLeaf(it)));
        return tree.tree();
    }

    Hash mth(int from, int to) {
        var range = (long) from << Integer.SIZE | to;
        var known = remembered.get(range);
        if (known != null) return known;
        var hash = compute(from, to);
        remembered.put(range, hash);
        return hash;
    }

    private Hash compute(int from, int to) {
        if (from == to) return sha256(new byte[0]);
        if (to - from == 1) return sha256(new byte[] {0}, d.get(from));
        var k = split(to - from);
        return sha256(
                new byte[] {1}, mth(from, from + k).bytes(), mth(from + k, to).bytes());
    }

    /** {@code PATH(m, D[from:to])}, m counted from the beginning of the range as in the RFC. */
    List<Hash> path(int m, int from, int to) {
        var n = to - from;
        if (n == 1) return List.of();
        var k = split(n);
        return m < k
                ? joined(path(m, from, from + k), mth(from + k, to))
                : joined(path(m - k, from + k, to), mth(from, from + k));
    }

    /** {@code PROOF(m, D[0:n])}. */
    List<Hash> proof(int m, int n) {
        return subproof(m, 0, n, true);
    }

    private List<Hash> subproof(int m, int from, int to, boolean b) {
        var n = to - from;
        if (m == n) return b ? List.of() : List.of(mth(from, to));
        var k = split(n);
        return m <= k
                ? joined(subproof(m, from, from + k, b), mth(from + k, to))
                : joined(subproof(m - k, from + k, to, false), mth(from, from + k));
    }

    /** The largest power of two that is smaller than n. */
    private static int split(int n) {
        var k = 1;
        while (2 * k < n) k *= 2;
        return k;
    }

    private static List<Hash> joined(List<Hash> path, Hash last) {
        var joined = new ArrayList<>(path);
        joined.add(last);
        return joined;
    }

    private static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
