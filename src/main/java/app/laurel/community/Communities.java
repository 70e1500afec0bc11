package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.RehearsalMark;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The communities of this installation. Their names and abouts are public; who belongs to them is not. */
@Service
@Transactional(readOnly = true)
public class Communities {
    /** Entries held in memory: more than one installation has communities. */
    private static final int HELD = 5_000;

    private final CommunityStore store;
    private final Held<CommunityId, Community> held;
    private final Held<String, Community> heldBySlug;
    private final AuditTrail audit;
    private final Clock clock;

    Communities(CommunityStore store, Changes changes, AuditTrail audit, Clock clock) {
        this.store = store;
        this.held = new Held<>(changes, HELD);
        this.heldBySlug = new Held<>(changes, HELD);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The community of this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Community get(CommunityId id) {
        return held.find(id, store::find).orElseThrow(() -> new NoSuchElementException("no community " + id));
    }

    /**
     * The community with this name in addresses.
     *
     * @throws NoSuchElementException if there is none
     */
    public Community getBySlug(String slug) {
        return findBySlug(slug).orElseThrow(() -> new NoSuchElementException("no community of that name"));
    }

    /** The community with this name in addresses, if there is one. */
    public Optional<Community> findBySlug(String slug) {
        return heldBySlug.find(slug, store::findBySlug);
    }

    /** All communities, by their names in addresses; rehearsals are on no list. */
    public List<Community> list() {
        return store.list().stream().filter(it -> !it.isRehearsal()).toList();
    }

    /** The same with the rehearsals, for those who belong to them. */
    List<Community> listWithRehearsals() {
        return store.list();
    }

    /** Begins a community; its first moderators are named by {@link Appointments}. */
    @Transactional
    public FoundingOutcome found(Host host, NewCommunity wanted) {
        if (RehearsalMark.isSlug(wanted.slug()))
            throw new IllegalArgumentException("got a rehearsal, want a community");
        var added = store.add(wanted, clock.instant());
        if (added.isEmpty()) return new FoundingOutcome.SlugTaken(wanted.slug());
        var id = added.get();
        audit.record(new Act(id, host.account(), "community.founded", "community/" + id, null, Map.of())
                .changing(null, wanted));
        return new FoundingOutcome.Founded(get(id));
    }

    /** What came of founding a community. */
    public sealed interface FoundingOutcome {
        /** It exists now. */
        record Founded(Community community) implements FoundingOutcome {}

        /** Another community has this name in addresses. */
        record SlugTaken(String slug) implements FoundingOutcome {}
    }
}
