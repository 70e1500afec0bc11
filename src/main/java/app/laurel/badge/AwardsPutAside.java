package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.result.DeclinedAwards;
import app.laurel.result.Results;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which awards may not be worn, asked without reading each of them. */
@Service
@Transactional(readOnly = true)
public class AwardsPutAside {
    private final BadgeStore store;
    private final Results results;
    private final DeclinedAwards declined;

    AwardsPutAside(BadgeStore store, Results results, DeclinedAwards declined) {
        this.store = store;
        this.results = results;
        this.declined = declined;
    }

    /** All of them: set aside, declined or taken back. */
    public Set<AwardCode> list() {
        return all(store.listIn(BadgeState.SUSPENDED, BadgeState.REVOKED), declined.list());
    }

    /** Those that will never be worn again: taken back, by moderators or with their result, or declined for good. */
    public Set<AwardCode> listForGood() {
        return all(store.listIn(BadgeState.REVOKED), declined.listForGood());
    }

    private Set<AwardCode> all(Set<AwardCode> changed, Collection<AwardCode> refused) {
        var all = new HashSet<>(changed);
        all.addAll(refused);
        all.addAll(results.listEndedAwards());
        return all;
    }
}
