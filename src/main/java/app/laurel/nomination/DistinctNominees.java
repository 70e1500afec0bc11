package app.laurel.nomination;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.nomination.DistinctNomineeStore.Pair;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nominees that look like one shop and that a moderator found to be two. It changes no count: such a pair is only not offered for merging
 * again, until that is undone. Both are on record.
 */
@Service
@Transactional
public class DistinctNominees {
    private final DistinctNomineeStore store;
    private final NominationStore nominations;
    private final Impartiality impartiality;
    private final AuditTrail audit;

    DistinctNominees(
            DistinctNomineeStore store, NominationStore nominations, Impartiality impartiality, AuditTrail audit) {
        this.store = store;
        this.nominations = nominations;
        this.impartiality = impartiality;
        this.audit = audit;
    }

    /**
     * Notes that these two are different shops.
     *
     * @throws AccessDeniedException if one is not of this category, the category is another community's, or the moderator is tied
     */
    public void mark(Moderator by, CategoryId id, NomineeId one, NomineeId other) {
        var category = impartiality.category(by, id);
        var names = names(id, one, other);
        if (store.add(id, new Pair(one, other))) record(by, "nomination.found-distinct", category, null, names);
    }

    /**
     * Undoes that: the pair is offered again if it still looks like one shop.
     *
     * @throws AccessDeniedException if one is not of this category, the category is another community's, or the moderator is tied
     */
    public void undo(Moderator by, CategoryId id, NomineeId one, NomineeId other) {
        var category = impartiality.category(by, id);
        var names = names(id, one, other);
        if (store.remove(id, new Pair(one, other))) record(by, "nomination.distinct-undone", category, names, null);
    }

    private String names(CategoryId category, NomineeId one, NomineeId other) {
        return name(category, one) + " / " + name(category, other);
    }

    private String name(CategoryId category, NomineeId nominee) {
        return nominations
                .find(category, nominee)
                .map(Nominee::name)
                .orElseThrow(() -> new AccessDeniedException("this nominee is not of this category"));
    }

    private void record(Moderator by, String act, Category category, @Nullable String before, @Nullable String after) {
        audit.record(new Act(by.community(), by.account(), act, category.object(), null, Map.of())
                .changing("different-shops", before, after));
    }
}
