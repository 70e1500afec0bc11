package app.laurel.nomination;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.nomination.Ruling.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the list out before voting opens, and withdraws shops from a list that is out (WSFS Constitution 3.A.4): the count runs
 * again as if the shop had never been named, no other announced shop leaves, new ones are added. Once voting has opened, ballots
 * and rules name the shops, and nothing changes any more.
 */
@Service
@Transactional
public class ListAnnouncing {
    private final ShortlistStore lists;
    private final Shortlisting shortlisting;
    private final RulingStore rulings;
    private final NominatorTags tags;
    private final Impartiality impartiality;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: a list is announced with its rulings, in one transaction that is on record. */
    ListAnnouncing(
            ShortlistStore lists,
            Shortlisting shortlisting,
            RulingStore rulings,
            NominatorTags tags,
            Impartiality impartiality,
            AuditTrail audit,
            Clock clock) {
        this.lists = lists;
        this.shortlisting = shortlisting;
        this.rulings = rulings;
        this.tags = tags;
        this.impartiality = impartiality;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Shows the list to everybody. From then on it takes no file and no ruling but a withdrawal.
     *
     * @param seen whom the moderator saw on it: what cannot be taken back is not done to a list that changed meanwhile
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public AnnounceOutcome announce(Moderator by, CategoryId id, Collection<NomineeId> seen) {
        var category = hold(by, id);
        var now = clock.instant();
        if (category.hasOpenedAt(now) || !lists.announced(id).isEmpty()) return new AnnounceOutcome.ListIsOut();
        var closes = category.schedule().nominatingCloses();
        if (now.isBefore(closes)) return new AnnounceOutcome.NominationsOpen(closes);
        var listed = relisted(category);
        if (listed.isEmpty()) return new AnnounceOutcome.NobodyListed();
        if (!Set.copyOf(listed).equals(Set.copyOf(seen))) return new AnnounceOutcome.ListChanged();
        lists.announce(id, listed, now);
        var facts = Map.of("shops", Integer.toString(listed.size()));
        record(by, category, "nomination.list-announced", "", facts, it -> it.changing("list", null, names(category)));
        return new AnnounceOutcome.Announced(listed.size());
    }

    /**
     * Withdraws a shop from a list that is out, with a public reason. It cannot be undone, because the shop that moved up was announced by then.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public RulingOutcome withdraw(Moderator by, CategoryId id, NomineeId nominee, String typed) {
        var category = hold(by, id);
        var now = clock.instant();
        if (category.hasOpenedAt(now)) return new RulingOutcome.ListStands();
        var reason = RulingReason.of(typed);
        var problem = reason.problem();
        if (problem != null) return problem;
        var listed = shortlisting.compute(category);
        if (!listed.out() || listed.listed().stream().noneMatch(it -> it.id().equals(nominee))) {
            return new RulingOutcome.NotOnTheList();
        }
        var ruling =
                rulings.add(id, new RulingStore.Wish(Kind.WITHDRAW, nominee, null, reason.text()), by.account(), now);
        var announced = lists.announced(id);
        var added = relisted(category).stream()
                .filter(it -> !announced.contains(it))
                .toList();
        lists.announce(id, added, now);
        var facts = Map.of("movedUp", Integer.toString(added.size()));
        var before = names(listed);
        record(
                by,
                category,
                "nomination.withdrawn",
                reason.text(),
                facts,
                it -> it.changing("list", before, names(category)));
        return new RulingOutcome.Ruled(ruling);
    }

    /** No file and no ruling slips in between; one that did before may have ended the category. */
    private Category hold(Moderator by, CategoryId id) {
        tags.hold(impartiality.category(by, id).edition().id());
        return impartiality.category(by, id);
    }

    private List<NomineeId> relisted(Category category) {
        return shortlisting.recompute(category).listed().stream()
                .map(Nominee::id)
                .toList();
    }

    private String names(Category category) {
        return names(shortlisting.recompute(category));
    }

    private static String names(Shortlist list) {
        return list.listed().stream().map(Nominee::name).sorted().collect(Collectors.joining(", "));
    }

    private void record(
            Moderator by,
            Category category,
            String act,
            String reason,
            Map<String, String> facts,
            UnaryOperator<Act> changing) {
        audit.record(changing.apply(new Act(by.community(), by.account(), act, category.object(), reason, facts)));
    }

    /** What came of announcing the list. */
    public sealed interface AnnounceOutcome {
        /** Everybody can read it now. */
        record Announced(int shops) implements AnnounceOutcome {}

        /** Nominations are still open. */
        record NominationsOpen(Instant closes) implements AnnounceOutcome {}

        /** Everybody can read it already: it was announced, or voting has opened. */
        record ListIsOut() implements AnnounceOutcome {}

        /** The list is no longer the one that the moderator saw: somebody ruled meanwhile. */
        record ListChanged() implements AnnounceOutcome {}

        /** Nobody is on it. */
        record NobodyListed() implements AnnounceOutcome {}
    }
}
