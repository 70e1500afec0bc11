package app.laurel.ledger.merkle;

import java.util.List;

/**
 * That a tree holds all that it held when it was smaller, in the same order (RFC 9162 section 2.1.4). It may come from anybody and hold
 * anything: only {@link #proves} says whether it proves something. Both sizes have to come signed, together with their roots.
 *
 * @param first the size that it had
 * @param second the size that it has
 */
public record ConsistencyProof(long first, long second, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether the tree of the second root begins with that of the first: the steps of RFC 9162 section 2.1.4.2. Of equal sizes, whether
     * the roots are equal and the path is empty. From a size of 0 to another nothing is proved.
     */
    public boolean proves(Hash firstRoot, Hash secondRoot) {
        if (first == second) return first >= 0 && path.isEmpty() && firstRoot.equals(secondRoot);
        if (first < 1 || first > second || path.isEmpty()) return false;
        var isSubtree = Long.bitCount(first) == 1; // the first root itself would stand first in the path
        var fn = (first - 1) >> Long.numberOfTrailingZeros(first);
        var sn = (second - 1) >> Long.numberOfTrailingZeros(first);
        var fr = isSubtree ? firstRoot : path.getFirst();
        var sr = fr;
        for (var c : isSubtree ? path : path.subList(1, path.size())) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hash.ofNode(c, fr);
                sr = Hash.ofNode(c, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Hash.ofNode(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }
}
