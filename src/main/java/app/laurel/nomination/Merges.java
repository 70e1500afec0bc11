package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import app.laurel.nomination.Ruling.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which nominee stands for which, by the merges in force; a merge into a merged nominee leads on. */
final class Merges {
    private final Map<NomineeId, NomineeId> into = new HashMap<>();

    Merges(List<Ruling> rulings) {
        for (var ruling : rulings) {
            var target = ruling.into();
            if (ruling.stands() && ruling.kind() == Kind.MERGE && target != null) into.put(ruling.nominee(), target);
        }
    }

    /** The nominee that keeps the nominations of this one; itself if it was not merged. */
    NomineeId root(NomineeId nominee) {
        var at = nominee;
        for (var next = into.get(at); next != null; next = into.get(at)) {
            at = next;
        }
        return at;
    }
}
