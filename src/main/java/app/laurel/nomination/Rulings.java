package app.laurel.nomination;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.nomination.Ruling.Kind;
import app.laurel.nomination.RulingStore.Wish;
import app.laurel.shop.MatchKey;
import app.laurel.shop.ShopAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators decide about nominees before voting opens: each with a public reason, on record, and to be undone. */
@Service
@Transactional
public class Rulings {
    private static final int LONGEST_NAME = 200;

    private final RulingStore store;
    private final NominationStore nominations;
    private final NominatorTags tags;
    private final ShortlistStore lists;
    private final Impartiality impartiality;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: a ruling touches nominees, those who named them and the list, and is on record. */
    Rulings(
            RulingStore store,
            NominationStore nominations,
            NominatorTags tags,
            ShortlistStore lists,
            Impartiality impartiality,
            Editions editions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.nominations = nominations;
        this.tags = tags;
        this.lists = lists;
        this.impartiality = impartiality;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Rules that one nominee is another spelling of a second, which keeps the nominations of both. */
    public RulingOutcome merge(Moderator by, CategoryId id, NomineeId from, NomineeId into, String reason) {
        return rule(by, id, Kind.MERGE, from, into, reason);
    }

    /** Rules that a nominee is not eligible: the count goes as if it had never been named. */
    public RulingOutcome setAside(Moderator by, CategoryId id, NomineeId nominee, String reason) {
        return rule(by, id, Kind.SET_ASIDE, nominee, null, reason);
    }

    /** Takes a nominee off the list that the count put there. */
    public RulingOutcome leaveOut(Moderator by, CategoryId id, NomineeId nominee, String reason) {
        return rule(by, id, Kind.LEAVE_OUT, nominee, null, reason);
    }

    /** Puts a shop on the list that the count did not; it need not have been nominated. */
    public RulingOutcome add(Moderator by, CategoryId id, String name, String reason) {
        var category = impartiality.category(by, id);
        var line = PlainText.line(name, LONGEST_NAME);
        var address = ShopAddress.read(line);
        if (address instanceof ShopAddress.NotOwn because && !(because instanceof ShopAddress.None)) {
            return new RulingOutcome.NoOwnAddress(because);
        }
        var key = MatchKey.of(line);
        if (key.isEmpty() || key.length() > LONGEST_NAME) return new RulingOutcome.NotTwoNominees();
        var closed = hold(category);
        if (closed != null) return closed;
        var problem = RulingReason.of(reason).problem();
        if (problem != null) return problem;
        nominations.addNominees(id, Map.of(key, line));
        var nominee =
                java.util.Objects.requireNonNull(nominations.nomineesByKey(id).get(key));
        return rule(by, id, Kind.ADD, nominee.id(), null, reason);
    }

    /** Undoes a ruling; it stays on record as undone. */
    public RulingOutcome.OfUndoing undo(Moderator by, CategoryId id, RulingId ruling) {
        var category = impartiality.category(by, id);
        var closed = hold(category);
        if (closed != null) return closed;
        var known = requireKnown(id, ruling);
        if (store.undo(id, ruling, by.account(), clock.instant())) {
            var undone = describe(id, known.kind(), known.nominee(), known.into());
            record(by, "nomination.ruling-undone", category, known.reason(), undone, null);
        }
        return new RulingOutcome.Ruled(ruling);
    }

    private RulingOutcome rule(
            Moderator by, CategoryId id, Kind kind, NomineeId nominee, @Nullable NomineeId into, String typed) {
        var category = impartiality.category(by, id);
        var closed = hold(category);
        if (closed != null) return closed;
        var reason = RulingReason.of(typed);
        var problem = reason.problem();
        if (problem != null) return problem;
        requireKnown(id, nominee);
        if (into != null) requireKnown(id, into);
        var rulings = store.list(id);
        if (into != null && new Merges(rulings).root(into).equals(nominee)) return new RulingOutcome.NotTwoNominees();
        var before = standing(rulings, nominee);
        if (before != null) return new RulingOutcome.RuledBefore(before);
        var ruling = store.add(id, new Wish(kind, nominee, into, reason.text()), by.account(), clock.instant());
        record(by, "nomination.ruled", category, reason.text(), null, describe(id, kind, nominee, into));
        return new RulingOutcome.Ruled(ruling);
    }

    /** One ruling after the other, and none while a file is taken. Says why there can be none any more. */
    private RulingOutcome.@Nullable OfUndoing hold(Category category) {
        tags.hold(category.edition().id());
        var year = editions.get(category.edition().id());
        if (!year.categoryIds().contains(category.id())) {
            throw new AccessDeniedException("this category is no part of its year any more");
        }
        // why: lists of a year are fixed together, so one without a shop stands with the others
        var stands =
                year.hasOpenedAt(clock.instant()) && (year.frozen() != null || lists.existsAny(year.categoryIds()));
        if (stands) return new RulingOutcome.ListStands();
        return lists.announced(category.id()).isEmpty() ? null : new RulingOutcome.ListIsOut();
    }

    private void requireKnown(CategoryId category, NomineeId nominee) {
        if (nominations.find(category, nominee).isEmpty()) {
            throw new AccessDeniedException("this nominee is not of this category");
        }
    }

    private Ruling requireKnown(CategoryId category, RulingId ruling) {
        return store.list(category).stream()
                .filter(it -> it.id().equals(ruling))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("this ruling is not of this category"));
    }

    /** A ruling in the words of the record: its kind, and whom it is about. */
    private String describe(CategoryId category, Kind kind, NomineeId nominee, @Nullable NomineeId into) {
        var whom = kind + " " + name(category, nominee);
        return into == null ? whom : whom + " → " + name(category, into);
    }

    private String name(CategoryId category, NomineeId nominee) {
        return nominations.find(category, nominee).map(Nominee::name).orElse("?");
    }

    private static @Nullable Ruling standing(List<Ruling> rulings, NomineeId nominee) {
        return rulings.stream()
                .filter(it -> it.stands() && it.nominee().equals(nominee))
                .findFirst()
                .orElse(null);
    }

    private void record(
            Moderator by,
            String act,
            Category category,
            String reason,
            @Nullable String before,
            @Nullable String after) {
        audit.record(new Act(by.community(), by.account(), act, category.object(), reason, Map.of())
                .changing("ruling", before, after));
    }
}
