package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Edition;
import app.laurel.shop.Shops;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns the winners of a result into awards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Awarding {
    private static final int YEARS_SHOWN = 2;

    private final AwardStore store;
    private final Shops shops;
    private final SecureRandom random = new SecureRandom();

    Awarding(AwardStore store, Shops shops) {
        this.store = store;
        this.shops = shops;
    }

    /** Winners that cannot wear a badge, because their domain is not known. */
    List<Bilingual> winnersWithoutDomain(ResultRow row) {
        return row.parts().stream()
                .map(Awarding::document)
                .flatMap(it -> winners(it).map(it::shop))
                .filter(it ->
                        it.domain() == null && shops.get(new ShopId(it.id())).domain() == null)
                .map(ResultDocument.ShopPart::name)
                .distinct()
                .toList();
    }

    /**
     * Gives every award of a version, in all its categories. What the version before gave as well keeps its code.
     *
     * @param before what the version gave that stood until now
     * @return those of {@code before} that fall
     */
    List<Award> give(Edition edition, ResultRow row, List<Award> before, Instant now) {
        var fallen = new ArrayList<>(before);
        var all = row.parts().stream()
                .flatMap(it -> awards(new Given(edition, it.category(), row.version(), document(it), now)));
        for (var given : all.toList()) {
            var same = before.stream().filter(given::isSameAs).findFirst();
            same.ifPresentOrElse(it -> store.carry(it.code(), given), () -> store.add(given));
            same.ifPresent(fallen::remove);
        }
        return fallen;
    }

    private Stream<Award> awards(Given by) {
        var document = by.document();
        var best = document.criteria().stream()
                .flatMap(it -> wins(it.winners(), AwardKind.BEST_OF_CRITERION, it.number()));
        return Stream.of(
                        wins(document.winners(), AwardKind.SHOP_OF_THE_YEAR, null),
                        best,
                        wins(document.newcomers(), AwardKind.NEWCOMER_OF_THE_YEAR, null))
                .flatMap(it -> it)
                .map(it -> award(by, it));
    }

    private static Stream<Win> wins(List<Integer> shops, AwardKind kind, @Nullable Integer criterion) {
        return shops.stream().map(it -> new Win(it, kind, criterion, shops.size() > 1));
    }

    private Award award(Given by, Win win) {
        var shop = by.document().shop(win.shop());
        return new Award(
                newCode(),
                by.edition().id(),
                AwardCategory.of(by.category(), by.document().edition().category()),
                new ShopId(shop.id()),
                signed(shop),
                win.kind(),
                win.criterion(),
                win.joint(),
                by.version(),
                by.at(),
                by.at()
                        .atZone(by.edition().schedule().zone())
                        .plusYears(YEARS_SHOWN)
                        .toInstant(),
                null,
                null);
    }

    private AwardCode newCode() {
        while (true) {
            var code = AwardCode.random(random);
            if (!store.exists(code)) return code;
        }
    }

    private static Stream<Integer> winners(ResultDocument document) {
        var best = document.criteria().stream().flatMap(it -> it.winners().stream());
        return Stream.of(document.winners().stream(), best, document.newcomers().stream())
                .flatMap(it -> it);
    }

    /** A shop that had no domain when the rules were fixed has none in its award: which it is at is for two people to decide. */
    private static SignedShop signed(ResultDocument.ShopPart shop) {
        return new SignedShop(shop.name(), shop.domain());
    }

    private static ResultDocument document(ResultPart part) {
        return ResultCodec.decode(part.count().document());
    }

    /** What one category of a version gives, and when. */
    private record Given(Edition edition, CategoryId category, int version, ResultDocument document, Instant at) {}

    private record Win(int shop, AwardKind kind, @Nullable Integer criterion, boolean joint) {}
}
