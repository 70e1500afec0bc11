package app.laurel.edition;

import static app.laurel.edition.OwnYears.own;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
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
    private final EditionDatesStore dates;
    private final HeldEditions held;
    private final DateMoves moves;
    private final Drafting drafting;
    private final RulesFreezing freezing;
    private final ApplicationEventPublisher events;

    /** Seven: the one face of years, as they are read, made, changed and fixed. */
    Editions(
            EditionStore store,
            EditionDatesStore dates,
            HeldEditions held,
            DateMoves moves,
            Drafting drafting,
            RulesFreezing freezing,
            ApplicationEventPublisher events) {
        this.store = store;
        this.dates = dates;
        this.held = held;
        this.moves = moves;
        this.drafting = drafting;
        this.freezing = freezing;
        this.events = events;
    }

    /** The edition of this id; empty where it was thrown away. */
    public Optional<Edition> find(EditionId id) {
        return held.find(id);
    }

    /** As {@link #find(EditionId)}; a {@link NoSuchElementException} where there is none. */
    public Edition get(EditionId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no edition " + id));
    }

    /** The edition of this id for a moderator of its community, who is refused where it is another's or there is none. */
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
        return own(member, get(id));
    }

    /** The category of this id; refused as {@link #get(EditionId)} refuses a year. */
    public Category category(CategoryId id) {
        return held.find(id).map(it -> it.category(id)).orElseThrow(() -> new NoSuchElementException("no " + id));
    }

    /** The category of this id, for a moderator of its community; refused as a year is. */
    public Category category(Moderator by, CategoryId id) {
        return own(by, held.find(id)).category(id);
    }

    /** The category of this id, for a member of its community; refused as a year is. */
    public Category category(Member member, CategoryId id) {
        return own(member, category(id).edition()).category(id);
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
        return dates.listVoting(now);
    }

    /** The years of which something may wait for somebody: nominations have closed, and the time for appeals is not long over. */
    public List<EditionId> listUnderWay(Instant now) {
        return dates.listUnderWay(now);
    }

    /** The dates that were moved, in the order of the moves. */
    public List<DateMove> listDateMoves(EditionId id) {
        return moves.list(get(id));
    }

    /** Begins a year. */
    @Transactional
    public DraftOutcome create(Moderator by, Draft draft) {
        return drafting.create(by, draft);
    }

    /**
     * Changes name and rules while voting has not opened. Year and dates stay: a date is moved with a reason.
     *
     * @throws AccessDeniedException if the edition is another community's
     */
    @Transactional
    public DraftOutcome change(Moderator by, EditionId id, Draft draft) {
        return drafting.change(by, id, draft);
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
     * Fixes the rules with the lists that are voted on; what is fixed already stays as it is.
     *
     * @param lists the shops of each category, numbered 1..n; one that is not among them has none, and gives no award
     * @return the rules as they are fixed now
     * @throws IllegalStateException if voting has not opened by then, or a category is not one of this year's
     */
    @Transactional
    public FrozenRules freeze(EditionId id, Map<CategoryId, List<ListedShop>> lists, Instant now) {
        return freezing.freeze(id, lists, now);
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

    /** Notes that the result was annulled: the year is where it was before it was published. */
    @Transactional
    public void markAnnulled(EditionId id) {
        store.publish(hold(id).id(), null);
    }
}
