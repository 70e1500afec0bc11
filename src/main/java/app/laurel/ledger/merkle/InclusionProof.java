package app.laurel.ledger.merkle;

import java.util.List;

/**
 * That a leaf is in a tree (RFC 9162 section 2.1.3). It may come from anybody and hold anything: only {@link #proves} says whether it
 * proves something. The size is not proved by it, since trees of several sizes can have the same shape around a leaf; it has to come
 * signed, together with the root.
 *
 * @param index of the leaf, from 0
 * @param size how many leaves the tree has
 * @param path from the leaf's sibling to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether this leaf stands at the index in the tree of this root: the steps of RFC 9162 section 2.1.3.2. */
    public boolean proves(Hash leaf, Hash root) {
        if (index < 0 || index >= size) return false;
        var fn = index;
        var sn = size - 1;
        var r = leaf;
        for (var p : path) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.ofNode(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = Hash.ofNode(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.equals(root);
    }
}
