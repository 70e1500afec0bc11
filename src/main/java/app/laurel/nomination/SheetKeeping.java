package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryAmending;
import app.laurel.edition.Edition;
import app.laurel.nomination.NominateOutcome.Full;
import app.laurel.nomination.NominateOutcome.Limited;
import app.laurel.nomination.NominateOutcome.OtherAddress;
import app.laurel.nomination.NominateOutcome.Saved;
import app.laurel.nomination.NominateOutcome.Withdrawn;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.ShopAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps members' nominations under their tags; one change after the other, so that two windows never lose each other's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SheetKeeping {
    private final SheetStore store;
    private final NominationStore nominations;
    private final NominatorTags tags;
    private final CategoryAmending amending;
    private final RateLimits limits;

    SheetKeeping(
            SheetStore store,
            NominationStore nominations,
            NominatorTags tags,
            CategoryAmending amending,
            RateLimits limits) {
        this.store = store;
        this.nominations = nominations;
        this.tags = tags;
        this.amending = amending;
        this.limits = limits;
    }

    /**
     * A nominee that a member wants.
     *
     * @param key by which nominations know it
     * @param name what it is called where this is its first nomination
     */
    record Wish(String key, String name) {}

    Sheet read(Member member, Category category) {
        return tags.find(category.edition().id())
                .map(it -> sheet(category, rows(category.id(), it.ofMember(member.id()))))
                .orElseGet(() -> sheet(category, List.of()));
    }

    /** All of a year, by category. */
    Map<CategoryId, Sheet> readAll(Member member, Edition edition) {
        var rows = rowsOf(member, edition);
        var sheets = new HashMap<CategoryId, Sheet>();
        for (var category : edition.categories()) {
            sheets.put(category.id(), sheet(category, rows.getOrDefault(category.id(), List.of())));
        }
        return sheets;
    }

    /** By which keys a member's nominations of a year know whom they name, by category; none where there is none. */
    Map<CategoryId, Set<String>> keys(Member member, Edition edition) {
        var keys = new HashMap<CategoryId, Set<String>>();
        rowsOf(member, edition)
                .forEach((category, rows) -> keys.put(
                        category, rows.stream().map(SheetStore.Row::key).collect(Collectors.toSet())));
        return keys;
    }

    private Map<CategoryId, List<SheetStore.Row>> rowsOf(Member member, Edition edition) {
        return tags.find(edition.id())
                .map(it -> store.list(edition.categoryIds(), it.ofMember(member.id())))
                .orElse(Map.of());
    }

    NominateOutcome add(Member member, Category given, Wish wish, Caller caller) {
        var tagger = tags.hold(given.edition().id());
        var category = amending.findStanding(member, given.id()).orElse(null);
        if (category == null) return new Withdrawn();
        var tag = tagger.ofMember(member.id());
        var rows = rows(category.id(), tag);
        if (rows.stream().anyMatch(it -> it.key().equals(wish.key()))) return new Saved(sheet(category, rows));
        if (sheet(category, rows).isFull()) return new Full(category.rules().nominationsPerMember());
        if (rows.isEmpty() && hasNominatedOtherwise(member, category, tagger)) return new OtherAddress();
        if (limits.take(Limit.NOMINATIONS_PER_ACCOUNT, in(category, caller)) instanceof Refused refused)
            return new Limited(refused);
        nominations.addNominees(category.id(), Map.of(wish.key(), wish.name()));
        var nominee = nominations.nomineesByKey(category.id()).get(wish.key());
        var place = rows.isEmpty() ? 1 : rows.getLast().place() + 1;
        store.add(category.id(), tag, place, Objects.requireNonNull(nominee).id());
        return new Saved(sheet(category, rows(category.id(), tag)));
    }

    /** Each of several categories has room for as much: who fills in all of them is no nuisance. */
    private static Caller in(Category category, Caller caller) {
        return category.edition().hasSeveral() ? caller.on("/" + category.object()) : caller;
    }

    /** Whether another membership of the same person, past ones included, has a sheet in the year: one person has one. */
    private boolean hasNominatedOtherwise(Member member, Category category, NominatorTags.Tagger tagger) {
        var others = member.ofSamePerson().stream()
                .filter(it -> !it.equals(member.id()))
                .map(tagger::ofMember)
                .toList();
        return store.hasAny(category.edition().categoryIds(), others);
    }

    NominateOutcome explain(Member member, Category given, NomineeId nominee, String reason) {
        return change(member, given, nominee, (id, tag, known) -> store.reason(id, tag, known, reason));
    }

    NominateOutcome remove(Member member, Category given, NomineeId nominee) {
        return change(member, given, nominee, store::remove);
    }

    /** Changes one line of a sheet, which may have gone to another category meanwhile; it is known there by the same key. */
    private NominateOutcome change(Member member, Category given, NomineeId nominee, LineChange change) {
        var tag = tags.hold(given.edition().id()).ofMember(member.id());
        var category = amending.findStanding(member, given.id()).orElse(null);
        if (category == null) return new Withdrawn();
        known(category, nominee).ifPresent(it -> change.apply(category.id(), tag, it));
        return new Saved(sheet(category, rows(category.id(), tag)));
    }

    /** By which number the category knows a nominee of its own, or of one that its year has or had; another year's, by none. */
    private Optional<NomineeId> known(Category category, NomineeId nominee) {
        return nominations
                .findTwin(category.id(), List.of(category.id()), nominee)
                .or(() -> nominations.findTwin(category.id(), amending.listIds(category.edition()), nominee));
    }

    private interface LineChange {
        void apply(CategoryId category, byte[] tag, NomineeId nominee);
    }

    private List<SheetStore.Row> rows(CategoryId category, byte[] tag) {
        return store.list(List.of(category), tag).getOrDefault(category, List.of());
    }

    private static Sheet sheet(Category category, List<SheetStore.Row> rows) {
        var lines = rows.stream()
                .map(it -> new Sheet.Line(
                        it.nominee(), it.name(), ShopAddress.find(it.key()).orElse(null), it.reason()))
                .toList();
        return new Sheet(lines, category.rules().nominationsPerMember());
    }
}
