package app.laurel.shop.face;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.PublicReader;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The picture of a shop, as any browser gets it. */
@LaurelTest
class ShopPictureTest {
    private final Shops shops;
    private final ShopFaces faces;
    private final FaceChanges changes;
    private final FaceRulings rulings;
    private final ActsOnRecord acts;
    private final PublicReader reader;
    private final Moderator moderator;
    private final Member owner;
    private final ShopId shop;

    // why eight: a picture is given, shown, taken down and recorded, each by another part
    @Autowired
    ShopPictureTest(
            Founder founder,
            Shops shops,
            ShopFaces faces,
            FaceChanges changes,
            FaceRulings rulings,
            Owners owners,
            ActsOnRecord acts,
            PublicReader reader) {
        this.shops = shops;
        this.faces = faces;
        this.changes = changes;
        this.rulings = rulings;
        this.acts = acts;
        this.reader = reader;
        moderator = founder.moderator(founder.community());
        owner = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Amber"), null, 2026));
        owners.make(moderator, shop, owner);
    }

    @Test
    void the_picture_of_a_shop_is_its_crest_then_its_logo_and_after_that_is_gone_its_crest_again() throws Exception {
        var address = Shop.face(shop);
        var crest = reader.ask(address);
        assertThat(crest.getContentType()).isEqualTo("image/svg+xml");
        assertThat(crest.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("sandbox");
        assertThat(crest.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(crest.getHeader("Set-Cookie")).isNull();
        var tag = crest.getHeader("ETag");
        assertThat(tag).startsWith("\"");
        assertThat(crest.getHeader("Cache-Control")).contains("max-age=21600", "public");
        assertThat(crest.getHeader("Cache-Control"))
                .as("the oldest that may be shown is of a day ago")
                .contains("stale-while-revalidate=64800", "stale-if-error=64800");
        assertThat(reader.askAgain(address, tag == null ? "" : tag).getStatus()).isEqualTo(304);

        changes.showLogo(owner, shop, logo(1));
        var shown = reader.ask(address);
        assertThat(shown.getContentType()).isEqualTo("image/png");
        assertThat(shown.getContentAsByteArray()).isEqualTo(logo(1).png());
        assertThat(shown.getHeader("ETag")).isNotEqualTo(tag);

        rulings.takeLogoDown(moderator, shop, "It is another shop's.");
        assertThat(reader.ask(address).getHeader("ETag")).isEqualTo(tag);
        assertThat(faces.find(shop).logoDown()).isEqualTo("It is another shop's.");

        changes.showLogo(owner, shop, logo(2));
        changes.removeLogo(owner, shop);
        changes.removeLogo(owner, shop);
        assertThat(reader.ask(address).getHeader("ETag")).isEqualTo(tag);
        assertThat(faces.find(shop).logoDown()).isEmpty();
        assertThat(acts.count("shop.logo-changed", "shop/" + shop)).isEqualTo(3);
    }

    @Test
    void whatever_is_asked_besides_leads_to_the_picture_that_is_kept() throws Exception {
        for (var besides : new String[] {"?x", "?1=2"}) {
            var led = reader.ask(Shop.face(shop) + besides);
            assertThat(led.getStatus()).as(besides).isEqualTo(302);
            assertThat(led.getHeader("Location")).as(besides).isEqualTo(Shop.face(shop));
        }
    }

    @Test
    void a_renamed_shop_keeps_its_colours_and_what_does_not_exist_has_no_picture() throws Exception {
        var before = reader.read(Shop.face(shop));
        shops.rename(moderator, shop, new Bilingual("나무", "Tree"), null);
        var after = reader.read(Shop.face(shop));

        assertThat(after).isNotEqualTo(before);
        assertThat(after.substring(0, after.indexOf("</style>")))
                .isEqualTo(before.substring(0, before.indexOf("</style>")));
        for (var path : new String[] {"/face/999999999", "/face/0", "/face/-1", "/face/1x"}) {
            assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    private static LogoPicture logo(long seed) throws IOException {
        var file = PictureFiles.picture("png", 300, 200, seed);
        return ((LogoPicture.Drawn) LogoPicture.read(file)).logo();
    }
}
