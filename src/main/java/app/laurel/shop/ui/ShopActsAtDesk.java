package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.ManyAct;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.AskOutcome;
import app.laurel.community.Communities;
import app.laurel.community.MailAddress;
import app.laurel.community.Moderator;
import app.laurel.community.People;
import app.laurel.community.PeopleSought;
import app.laurel.shop.ListedShop;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.shop.face.FaceRulings;
import app.laurel.shop.face.FaceRulings.TakeDownOutcome;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the moderator before the screen does about a shop.
 *
 * @param moderator asked again for each act
 * @param changed called when the list is to be shown again
 */
record ShopActsAtDesk(Services with, Supplier<Moderator> moderator, Runnable changed)
        implements ShopForm.Acts, OwnerPart.Acts, FaceAtDesk.Acts {
    /** Those who carry it out. */
    @Component
    record Services(
            ShopDesk desk,
            OwnerWays owners,
            FaceRulings rulings,
            People people,
            Communities communities,
            Clock clock) {}

    @Override
    public TakeDownOutcome takeWordsDown(ShopId shop, String reason) {
        return with.rulings.takeWordsDown(moderator.get(), shop, reason);
    }

    @Override
    public TakeDownOutcome takeLogoDown(ShopId shop, String reason) {
        return with.rulings.takeLogoDown(moderator.get(), shop, reason);
    }

    @Override
    public ShopOutcome save(@Nullable Shop shop, Bilingual name, String domain) {
        var by = moderator.get();
        var zone = with.communities.get(by.community()).zone();
        var year = shop == null ? LocalDate.now(with.clock.withZone(zone)).getYear() : shop.listedYear();
        var outcome = with.desk.save(by, shop == null ? null : shop.id(), name, domain, year);
        if (outcome instanceof ShopOutcome.Saved) {
            Notices.done(text("saved", name.in(Reader.language())));
            changed.run();
        }
        return outcome;
    }

    @Override
    public @Nullable String askToRename(ShopId shop, ShopOutcome.TakesTwo wanted, String reason) {
        var outcome = with.desk.askToRename(moderator.get(), shop, wanted, reason);
        if (!(outcome instanceof AskOutcome.Asked)) return I18NProvider.translate(outcome.key());
        Notices.done(I18NProvider.translate(outcome.key()));
        return null;
    }

    @Override
    public boolean offer(ShopId shop, String mail) {
        var found = MailAddress.parse(mail)
                .flatMap(
                        address -> with.people.list(moderator.get(), PeopleSought.named(address.value()), 0, 2).stream()
                                .filter(it -> it.mail().equals(address))
                                .findFirst());
        found.ifPresent(it -> {
            with.desk.offer(moderator.get(), shop, it.id());
            Notices.done(text("asked", it.displayName()));
            changed.run();
        });
        return found.isPresent();
    }

    @Override
    public void takeBack(ShopId shop) {
        with.owners.takeBack(moderator.get(), shop);
        Notices.done(text("taken-back"));
        changed.run();
    }

    /** What can be done about many shops at once. */
    List<ManyAct<ListedShop>> many() {
        return List.of(ManyAct.of(
                text("take-back"),
                text("take-back.lead"),
                it -> with.owners.takeBack(moderator.get(), it.shop().id()) ? null : text("take-back.none")));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate("shop.desk." + key, arguments);
    }
}
