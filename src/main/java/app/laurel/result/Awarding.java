package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Edition;
import app.laurel.shop.Shops;
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
    List<Bilingual> winnersWithoutDomain(ResultDocument document) {
        return winners(document)
                .distinct()
                .map(document::shop)
                .filter(it ->
                        it.domain() == null && shops.get(new ShopId(it.id())).domain() == null)
                .map(ResultDocument.ShopPart::name)
                .toList();
    }

    /**
     * Gives every award of a version. What the version before gave as well keeps its code.
     *
     * @param before what the version gave that stood until now
     * @return those of {@code before} that fall
     */
    List<Award> give(Edition edition, int version, ResultDocument document, List<Award> before, Instant now) {
        var fallen = new ArrayList<>(before);
        for (var given : awards(edition, version, document, now)) {
            var same = before.stream().filter(given::isSameAs).findFirst();
            same.ifPresentOrElse(it -> store.carry(it.code(), given), () -> store.add(given));
            same.ifPresent(fallen::remove);
        }
        return fallen;
    }

    private List<Award> awards(Edition edition, int version, ResultDocument document, Instant now) {
        var awards = new ArrayList<Award>();
        var joint = document.winners().size() > 1;
        document.winners()
                .forEach(it -> awards.add(
                        award(edition, version, document, new Win(it, AwardKind.SHOP_OF_THE_YEAR, null, joint), now)));
        for (var criterion : document.criteria()) {
            var tied = criterion.winners().size() > 1;
            var number = criterion.number();
            criterion
                    .winners()
                    .forEach(it -> awards.add(award(
                            edition, version, document, new Win(it, AwardKind.BEST_OF_CRITERION, number, tied), now)));
        }
        var shared = document.newcomers().size() > 1;
        document.newcomers()
                .forEach(it -> awards.add(award(
                        edition, version, document, new Win(it, AwardKind.NEWCOMER_OF_THE_YEAR, null, shared), now)));
        return awards;
    }

    private Award award(Edition edition, int version, ResultDocument document, Win win, Instant now) {
        return new Award(
                newCode(),
                edition.id(),
                shop(document, win.shop()),
                signed(document.shop(win.shop())),
                win.kind(),
                win.criterion(),
                win.joint(),
                version,
                now,
                now.atZone(edition.schedule().zone()).plusYears(YEARS_SHOWN).toInstant(),
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

    private static ShopId shop(ResultDocument document, int number) {
        return new ShopId(document.shop(number).id());
    }

    private record Win(int shop, AwardKind kind, @Nullable Integer criterion, boolean joint) {}
}
