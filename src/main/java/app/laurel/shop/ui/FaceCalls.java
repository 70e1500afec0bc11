package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Member;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.MeasuredShops;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import app.laurel.shop.face.FaceChanges;
import app.laurel.shop.face.FacePicture;
import app.laurel.shop.face.LogoPicture;
import app.laurel.shop.face.SayOutcome;
import app.laurel.shop.face.ShopFace;
import app.laurel.shop.face.ShopFaces;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of an owner's shop asks for, and the words for what came of it. */
@Component
class FaceCalls {
    private final Shops shops;
    private final ShopFaces faces;
    private final FaceChanges changes;
    private final ObjectProvider<MeasuredShops> measured;
    private final RefusalWords refusals;
    private final Texts texts;

    /** Six: one page looks at a shop and its face, changes it, and says what came of it. */
    FaceCalls(
            Shops shops,
            ShopFaces faces,
            FaceChanges changes,
            ObjectProvider<MeasuredShops> measured,
            RefusalWords refusals,
            Texts texts) {
        this.shops = shops;
        this.faces = faces;
        this.changes = changes;
        this.measured = measured;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** The shop, if the member speaks for it. */
    Optional<Shop> find(Member by, ShopId shop) {
        return shops.ownedBy(by.id()).stream()
                .filter(it -> it.id().equals(shop))
                .findFirst();
    }

    ShopFace face(Shop shop) {
        return faces.find(shop.id());
    }

    /** Its picture as it is now. */
    Optional<FacePicture> picture(Shop shop) {
        return faces.picture(shop.id());
    }

    /** Whether the shop has a public page with its figures. */
    boolean isMeasured(Shop shop) {
        return measured.stream().anyMatch(it -> it.isMeasured(shop));
    }

    /** Why the words are not saved; empty where they are. */
    String say(Member by, Shop shop, Bilingual words, Language language) {
        return switch (changes.say(by, shop.id(), words)) {
            case SayOutcome.Saved _ -> "";
            case SayOutcome.TakenDown _ -> texts.get(language, "shop.face.words.taken-down");
            case SayOutcome.TooOften(var refused) -> refusals.text(refused, language);
        };
    }

    /** Why the file does not become the logo; empty where it does. */
    String showLogo(Member by, Shop shop, byte[] file, Language language) {
        shops.owner(by, shop.id()); // why here too: nobody else's file is worth a look
        return switch (LogoPicture.read(file)) {
            case LogoPicture.Unfit(var because) -> texts.get(language, because.key("shop.face"));
            case LogoPicture.Drawn(var logo) ->
                changes.showLogo(by, shop.id(), logo)
                        .map(it -> refusals.text(it, language))
                        .orElse("");
        };
    }

    void removeLogo(Member by, Shop shop) {
        changes.removeLogo(by, shop.id());
    }
}
