package app.laurel.issuing;

import app.laurel.base.id.AwardCode;
import app.laurel.credential.StatusBits;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each award its place in a status list, at random and for good, when it is signed for the first time. A list is left half
 * empty, so that a free place is soon found.
 */
@Component
@Transactional(readOnly = true)
class StatusPlaces {
    private static final int MOST_IN_A_LIST = StatusBits.PLACES / 2;

    private final PlaceStore store;
    private final SecureRandom random = new SecureRandom();

    StatusPlaces(PlaceStore store) {
        this.store = store;
    }

    @Transactional
    StatusPlace of(AwardCode code) {
        var known = store.find(code);
        while (known.isEmpty()) {
            store.addIfFree(code, new StatusPlace(openList(), random.nextInt(StatusBits.PLACES)));
            known = store.find(code);
        }
        return known.get();
    }

    private int openList() {
        var last = store.lastList();
        return store.count(last) < MOST_IN_A_LIST ? last : last + 1;
    }

    /** The codes that have a place in a list, each with its place; empty where the list was never begun. */
    Optional<Map<String, Integer>> find(int list) {
        return list < 1 || list > store.lastList() ? Optional.empty() : Optional.of(store.list(list));
    }
}
