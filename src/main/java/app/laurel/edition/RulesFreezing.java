package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Communities;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Fixes the rules of a year and who runs it, once and for all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RulesFreezing {
    private final EditionStore store;
    private final FrozenRulesStore rulesStore;
    private final Communities communities;
    private final YearStaff staff;
    private final AuditTrail audit;

    RulesFreezing(
            EditionStore store,
            FrozenRulesStore rulesStore,
            Communities communities,
            YearStaff staff,
            AuditTrail audit) {
        this.store = store;
        this.rulesStore = rulesStore;
        this.communities = communities;
        this.staff = staff;
        this.audit = audit;
    }

    /** Refuses as {@link Editions#freeze} says; what is fixed already stays as it is. */
    FrozenRules freeze(EditionId id, Map<CategoryId, List<ListedShop>> lists, Instant now) {
        var edition = store.findLocked(id).orElseThrow();
        var before = edition.frozen();
        if (before != null) return before;
        if (!edition.hasOpenedAt(now)) {
            throw new IllegalStateException("got %s, want a moment when voting has opened".formatted(now));
        }
        if (!edition.categories().stream().map(Category::id).toList().containsAll(lists.keySet())) {
            throw new IllegalStateException("got lists of %s, want categories of %s".formatted(lists.keySet(), id));
        }
        var community = communities.get(edition.community());
        var rules = RulesDocument.freeze(community, edition, lists, staff.fix(edition), now);
        rulesStore.add(id, rules);
        audit.record(new Act(community.id(), null, "edition.rules-frozen", id.object(), null, Map.of())
                .changing("sha256", null, rules.hash()));
        return rules;
    }
}
