package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.nomination.NominateOutcome.Full;
import app.laurel.nomination.NominateOutcome.Limited;
import app.laurel.nomination.NominateOutcome.OtherAddress;
import app.laurel.nomination.NominateOutcome.Saved;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.ShopAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final RateLimits limits;

    SheetKeeping(SheetStore store, NominationStore nominations, NominatorTags tags, RateLimits limits) {
        this.store = store;
        this.nominations = nominations;
        this.tags = tags;
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

    NominateOutcome add(Member member, Category category, Wish wish, Caller caller) {
        var tagger = tags.hold(category.edition().id());
        var tag = tagger.ofMember(member.id());
        var rows = rows(category.id(), tag);
        if (rows.stream().anyMatch(it -> it.key().equals(wish.key()))) return new Saved(sheet(category, rows));
        if (sheet(category, rows).isFull()) return new Full(category.rules().nominationsPerMember());
        if (rows.isEmpty() && hasNominatedOtherwise(member, category, tagger)) return new OtherAddress();
        if (limits.take(Limit.NOMINATIONS_PER_ACCOUNT, caller) instanceof Refused refused) return new Limited(refused);
        nominations.addNominees(category.id(), Map.of(wish.key(), wish.name()));
        var nominee = nominations.nomineesByKey(category.id()).get(wish.key());
        var place = rows.isEmpty() ? 1 : rows.getLast().place() + 1;
        store.add(category.id(), tag, place, Objects.requireNonNull(nominee).id());
        return new Saved(sheet(category, rows(category.id(), tag)));
    }

    /** Whether another membership of the same person, past ones included, has a sheet in the year: one person has one. */
    private boolean hasNominatedOtherwise(Member member, Category category, NominatorTags.Tagger tagger) {
        var others = member.ofSamePerson().stream()
                .filter(it -> !it.equals(member.id()))
                .map(tagger::ofMember)
                .toList();
        return store.hasAny(category.edition().categoryIds(), others);
    }

    Sheet explain(Member member, Category category, NomineeId nominee, String reason) {
        var tag = tags.hold(category.edition().id()).ofMember(member.id());
        store.reason(category.id(), tag, nominee, reason);
        return sheet(category, rows(category.id(), tag));
    }

    Sheet remove(Member member, Category category, NomineeId nominee) {
        var tag = tags.hold(category.edition().id()).ofMember(member.id());
        store.remove(category.id(), tag, nominee);
        return sheet(category, rows(category.id(), tag));
    }

    private List<SheetStore.Row> rows(CategoryId category, byte[] tag) {
        return store.list(category, tag);
    }

    private static Sheet sheet(Category category, List<SheetStore.Row> rows) {
        var lines = rows.stream()
                .map(it -> new Sheet.Line(
                        it.nominee(), it.name(), ShopAddress.find(it.key()).orElse(null), it.reason()))
                .toList();
        return new Sheet(lines, category.rules().nominationsPerMember());
    }
}
