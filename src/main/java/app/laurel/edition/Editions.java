package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.edition.DraftProblem.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The years of each community. Their dates and rules are public from the first day. */
@Service
@Transactional(readOnly = true)
public class Editions {
    private final EditionStore store;
    private final HeldEditions held;
    private final DateMoves moves;
    private final Communities communities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(
            EditionStore store,
            HeldEditions held,
            DateMoves moves,
            Communities communities,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.held = held;
        this.moves = moves;
        this.communities = communities;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The edition of this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Edition get(EditionId id) {
        return held.find(id).orElseThrow(() -> new NoSuchElementException("no edition " + id));
    }

    /**
     * The edition of this id, for a moderator of its community.
     *
     * @throws AccessDeniedException if it is another community's, or there is none
     */
    public Edition get(Moderator by, EditionId id) {
        return own(by, held.find(id));
    }

    /**
     * The edition of this id, for a member of its community.
     *
     * @throws AccessDeniedException if it is another community's
     * @throws NoSuchElementException if there is none
     */
    public Edition get(Member member, EditionId id) {
        var edition = get(id);
        requireOwn(member, edition);
        return edition;
    }

    /** The edition of a year, if the community has one. */
    public Optional<Edition> find(CommunityId community, int year) {
        return held.find(community, year);
    }

    /** All editions of a community, the latest year first. */
    public List<Edition> listOf(CommunityId community) {
        return held.list(community);
    }

    /** The editions of all communities that take votes at this moment. */
    public List<EditionId> listVoting(Instant now) {
        return store.listVoting(now);
    }

    /** The dates that were moved, in the order of the moves. */
    public List<DateMove> listDateMoves(EditionId id) {
        return moves.list(id);
    }

    /** Begins a year. */
    @Transactional
    public DraftOutcome create(Moderator by, Draft draft) {
        var problems = DraftCheck.ofNew(draft, clock.instant());
        var schedule = draft.dates().schedule();
        if (!problems.isEmpty() || schedule == null) return new DraftOutcome.Refused(problems);
        if (store.find(by.community(), draft.year()).isPresent()) {
            return new DraftOutcome.Refused(List.of(DraftProblem.of(Field.YEAR, "year-taken", draft.year())));
        }
        var id = store.add(by.community(), draft, schedule, clock.instant());
        moves.setTimers(get(id));
        record(by, "edition.created", id, Map.of("year", Integer.toString(draft.year())));
        return new DraftOutcome.Saved(id);
    }

    /**
     * Changes name and rules while voting has not opened. Year and dates stay: a date is moved with a reason.
     *
     * @throws AccessDeniedException if the edition is another community's
     */
    @Transactional
    public DraftOutcome change(Moderator by, EditionId id, Draft draft) {
        var edition = own(by, store.findLocked(id));
        if (edition.frozen() != null || edition.hasOpenedAt(clock.instant())) return new DraftOutcome.RulesStand();
        var kept = new Draft(edition.year(), draft.name(), Dates.of(edition.schedule()), draft.rules());
        var problems = DraftCheck.of(kept);
        if (!problems.isEmpty()) return new DraftOutcome.Refused(problems);
        store.change(id, kept);
        record(
                by,
                "edition.changed",
                id,
                Map.of("rules", kept.rules().toString(), "name", kept.name().en()));
        return new DraftOutcome.Saved(id);
    }

    /**
     * Moves a date that has not come yet; the rules page shows the move and its reason.
     *
     * @param date null: without a date, for the publication only
     * @throws AccessDeniedException if the edition is another community's
     */
    @Transactional
    public DateMoveOutcome moveDate(
            Moderator by, EditionId id, Milestone milestone, @Nullable Instant date, String reason) {
        return moves.move(by, own(by, store.findLocked(id)), milestone, date, reason);
    }

    /**
     * Fixes the rules with the list that is voted on; what is fixed already stays as it is.
     *
     * @param shops numbered 1..n
     * @return the rules as they are fixed now
     * @throws IllegalStateException if voting has not opened by then
     */
    @Transactional
    public FrozenRules freeze(EditionId id, List<ListedShop> shops, Instant now) {
        var edition = store.findLocked(id).orElseThrow();
        var before = edition.frozen();
        if (before != null) return before;
        if (!edition.hasOpenedAt(now)) {
            throw new IllegalStateException("got %s, want a moment when voting has opened".formatted(now));
        }
        var community = communities.get(edition.community());
        var rules = RulesDocument.freeze(community, edition, shops, now);
        store.freeze(id, rules);
        audit.record(new Act(
                community.id(), null, "edition.rules-frozen", "edition/" + id, null, Map.of("sha256", rules.hash())));
        return rules;
    }

    /** The edition, kept as it is until the transaction ends. Who locks more than the edition locks it first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Edition hold(EditionId id) {
        return store.findLocked(id).orElseThrow(() -> new NoSuchElementException("no edition " + id));
    }

    /** Notes that the result is published, from that moment on; once. The caller has checked that it may be. */
    @Transactional
    public void markPublished(EditionId id, Instant at) {
        var edition = store.findLocked(id).orElseThrow();
        if (edition.publishedAt() != null) return;
        store.publish(id, at);
        events.publishEvent(new PhaseBegan(id, Phase.PUBLISHED, at));
    }

    /** Refuses members of other communities. */
    static void requireOwn(Member member, Edition edition) {
        if (edition.community().equals(member.community())) return;
        throw new AccessDeniedException("this is for members of the edition's community");
    }

    private static Edition own(Moderator by, Optional<Edition> edition) {
        return edition.filter(it -> it.community().equals(by.community()))
                .orElseThrow(() -> new AccessDeniedException("this is for moderators of the edition's community"));
    }

    private void record(Moderator by, String act, EditionId id, Map<String, String> facts) {
        audit.record(new Act(by.community(), by.account(), act, "edition/" + id, null, facts));
    }
}
