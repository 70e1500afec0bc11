package app.laurel.shop;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.Links;
import app.laurel.community.Community;
import org.springframework.stereotype.Component;

/** What moderators may send to a shop for which nobody speaks yet: who rates it, and how it answers. */
@Component
public class ShopLetters {
    private final Texts texts;
    private final LaurelSettings settings;

    ShopLetters(Texts texts, LaurelSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** The text in this language, with the addresses of the community's public page and of the page on which the shop is claimed. */
    public String text(Shop shop, Community community, Language language) {
        var page = "/" + language.tag() + "/" + community.slug();
        var claim = Links.absolute(ClaimLinks.claim(community.slug(), shop.id().toString()));
        return texts.get(
                language,
                "shop.letter.text",
                community.name().in(language),
                shop.name().in(language),
                settings.url() + page,
                settings.url() + claim);
    }
}
