package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import app.laurel.edition.Category;
import app.laurel.nomination.CategoryRulingOutcome.RulingsStand;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who goes when nominations move to another category, and who has to stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GoingNominees {
    private final NominationStore nominations;
    private final RulingStore rulings;

    GoingNominees(NominationStore nominations, RulingStore rulings) {
        this.nominations = nominations;
        this.rulings = rulings;
    }

    /**
     * Rulings on nominees who would go, which have to be undone first.
     *
     * @param going null: all
     */
    Optional<CategoryRulingOutcome> standing(Category category, @Nullable Set<NomineeId> going) {
        var concerned = rulings.list(category.id()).stream()
                .filter(Ruling::stands)
                .filter(it -> going == null
                        || going.contains(it.nominee())
                        || (it.into() != null && going.contains(it.into())))
                .map(Ruling::nominee)
                .collect(Collectors.toSet());
        if (concerned.isEmpty()) return Optional.empty();
        return Optional.of(new RulingsStand(nominations.nomineesByKey(category.id()).values().stream()
                .filter(it -> concerned.contains(it.id()))
                .map(Nominee::name)
                .toList()));
    }

    /** Everybody who has nominations in the category. */
    Set<NomineeId> nominated(Category category) {
        return nominations.nominations(category.id()).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    void requireKnown(Category category, Set<NomineeId> nominees) {
        var known = nominations.nomineesByKey(category.id()).values().stream()
                .map(Nominee::id)
                .toList();
        if (!known.containsAll(nominees)) throw new AccessDeniedException("this nominee is not of this category");
    }

    /** What they are called, one after the other. */
    String names(Category category, Set<NomineeId> nominees) {
        return nominations.nomineesByKey(category.id()).values().stream()
                .filter(it -> nominees.contains(it.id()))
                .map(Nominee::name)
                .collect(Collectors.joining(", "));
    }
}
