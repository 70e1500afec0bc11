package app.laurel.site.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.Shops;
import app.laurel.shop.face.FaceChanges;
import app.laurel.shop.face.FaceRulings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a shop says of itself stands on its page as its own words, escaped, until moderators take it down. */
@LaurelTest
class ShopsOwnWordsTest {
    private static final String[] NAMES = {"Amber", "Birch", "Coral"};

    private final ShopYears years;
    private final Founder founder;
    private final Owners owners;
    private final Shops shops;
    private final FaceChanges changes;
    private final FaceRulings rulings;
    private final PublicReader reader;

    @Autowired
    ShopsOwnWordsTest(
            ShopYears years,
            Founder founder,
            Owners owners,
            Shops shops,
            FaceChanges changes,
            FaceRulings rulings,
            PublicReader reader) {
        this.years = years;
        this.founder = founder;
        this.owners = owners;
        this.shops = shops;
        this.changes = changes;
        this.rulings = rulings;
        this.reader = reader;
    }

    @Test
    void they_are_shown_as_text_and_a_reason_takes_their_place() throws Exception {
        var year = years.published(years.voted(NAMES));
        var shop = shops.find(year.community().id(), "Amber").orElseThrow();
        var owner = founder.joined(year.first());
        owners.make(year.first(), shop.id(), owner);
        var page = years.path(year, "Amber");
        assertThat(reader.read(page))
                .contains("src=\"/face/" + shop.id() + "\"")
                .doesNotContain("What the shop says");

        changes.say(owner, shop.id(), new Bilingual("<b>산</b> & 바다", ""));
        assertThat(reader.read(page))
                .contains(
                        "What the shop says",
                        "lang=\"ko\"",
                        "&lt;b&gt;산&lt;/b&gt; &amp; 바다",
                        "Written by the people who")
                .doesNotContain("<b>산");

        rulings.takeWordsDown(year.first(), shop.id(), "Not <i>theirs</i>.");
        assertThat(reader.read(page))
                .contains("Reason: Not &lt;i&gt;theirs&lt;/i&gt;.")
                .doesNotContain("바다");
        assertThat(reader.read("/en/" + year.community().slug() + "/2026")).contains("href=\"" + page + "\"");
    }
}
