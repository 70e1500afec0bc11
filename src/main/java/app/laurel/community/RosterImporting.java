package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a roster that was read and found good. */
@Component
class RosterImporting {
    private final RosterStore store;
    private final JoinStore joins;
    private final AuditTrail audit;
    private final Clock clock;

    RosterImporting(RosterStore store, JoinStore joins, AuditTrail audit, Clock clock) {
        this.store = store;
        this.joins = joins;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    RosterOutcome take(Moderator by, List<RosterLine> lines) {
        var known = store.joinDates(by.community());
        var news = lines.stream()
                .filter(it -> !it.joinedOn().equals(known.get(it.mail().value())))
                .toList();
        var now = clock.instant();
        joins.add(store.write(by.community(), news, now), JoinStore.How.ROSTER, now);
        var changed = (int)
                news.stream().filter(it -> known.containsKey(it.mail().value())).count();
        var taken = new RosterOutcome.Taken(news.size() - changed, changed, lines.size() - news.size());
        var facts = Map.of("added", "" + taken.added(), "changed", "" + taken.changed());
        audit.record(new Act(
                by.community(), by.account(), "community.roster-taken", "community/" + by.community(), null, facts));
        return taken;
    }
}
