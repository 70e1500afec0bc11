package app.laurel.issuing;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.seal.Seal;
import app.laurel.base.text.PlainText;
import app.laurel.community.Host;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys with which this installation signs, made when the first of them is needed. A key that is replaced stays published, so that
 * what it signed stays good; one that fell into other hands does not.
 */
@Service
@Transactional(readOnly = true)
public class IssuerKeys {
    private static final int LONGEST_REASON = 500;

    private final IssuerKeyStore store;
    private final Seal seal;
    private final AuditTrail audit;
    private final Clock clock;

    IssuerKeys(IssuerKeyStore store, Seal masterSeal, AuditTrail audit, Clock clock) {
        this.store = store;
        this.seal = masterSeal;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that were ever made, the latest first; at least the two that sign. */
    @Transactional
    public List<KeptKey> list() {
        return complete().stream().map(SealedKey::kept).toList();
    }

    /** Those of which all that they signed is good. */
    @Transactional
    List<IssuerKey> listGood() {
        return complete().stream()
                .filter(it -> it.kept().isGood())
                .map(it -> it.open(seal))
                .toList();
    }

    /** The one that signs. */
    @Transactional
    IssuerKey current(KeyKind kind) {
        return complete().stream()
                .filter(it -> signs(it, kind))
                .findFirst()
                .orElseThrow()
                .open(seal);
    }

    /** New keys sign from now on; what the old ones signed stays good. */
    @Transactional
    public KeyOutcome replace(Host by, String typed) {
        var reason = PlainText.line(typed, LONGEST_REASON);
        if (reason.isEmpty()) return KeyOutcome.REASON_MISSING;
        store.lock().stream().filter(it -> it.kept().isInUse()).forEach(old -> {
            store.retire(old.kept().name(), reason, now());
            record(by, "installation.key-replaced", old.kept().name(), reason);
        });
        complete();
        return KeyOutcome.DONE;
    }

    /** Nothing that this key signed is good any more; what it signed is signed anew where it is asked for. */
    @Transactional
    public KeyOutcome giveUp(Host by, String name, String typed) {
        var reason = PlainText.line(typed, LONGEST_REASON);
        if (reason.isEmpty()) return KeyOutcome.REASON_MISSING;
        var good = store.lock().stream()
                .anyMatch(it -> it.kept().name().equals(name) && it.kept().isGood());
        if (!good) return KeyOutcome.GONE;
        store.compromise(name, reason, now());
        record(by, "installation.key-given-up", name, reason);
        complete();
        return KeyOutcome.DONE;
    }

    private void record(Host by, String act, String name, String reason) {
        audit.record(new Act(null, by.account(), act, "key/" + name, reason, Map.of()));
    }

    /** With one that signs of each kind. */
    private List<SealedKey> complete() {
        var all = store.list();
        var missing = Arrays.stream(KeyKind.values())
                .filter(kind -> all.stream().noneMatch(it -> signs(it, kind)))
                .toList();
        if (missing.isEmpty()) return all;
        missing.forEach(kind -> store.addIfNone(SealedKey.make(kind, nextName(kind, all), now(), seal)));
        return store.list();
    }

    private String nextName(KeyKind kind, List<SealedKey> all) {
        var year = now().atZone(ZoneOffset.UTC).getYear();
        var number = 1;
        while (isTaken(kind.name(year, number), all)) number++;
        return kind.name(year, number);
    }

    private static boolean isTaken(String name, List<SealedKey> all) {
        return all.stream().anyMatch(it -> it.kept().name().equals(name));
    }

    private static boolean signs(SealedKey key, KeyKind kind) {
        return key.kind() == kind && key.kept().isInUse();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
