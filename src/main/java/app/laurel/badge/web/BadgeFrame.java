package app.laurel.badge.web;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.seal.Digests;
import app.laurel.base.text.Language;
import app.laurel.shop.ShopAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A badge as a page of its own, for sites that take frames but neither pictures nor scripts: the linked picture in its box. Browsers
 * show it in pages of the shop and in ours, and nowhere else.
 */
@Component
class BadgeFrame {
    private static final String STYLE = "body{margin:0;overflow:hidden}a,img{display:block}";
    private static final String PAGE = "<!doctype html><html lang=\"%s\"><meta charset=\"utf-8\">"
            + "<meta name=\"color-scheme\" content=\"light dark\"><title>%s</title><style>%s</style><body>%s</body></html>";
    private static final String POLICY =
            "default-src 'none'; img-src 'self' %s; style-src 'sha256-%s'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'self' %s";

    private final BadgeShelf shelf;
    private final BadgeWords words;
    private final Snippets snippets;
    private final LaurelSettings settings;

    BadgeFrame(BadgeShelf shelf, BadgeWords words, EmbedScript script, LaurelSettings settings) {
        this.shelf = shelf;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
        this.settings = settings;
    }

    /** The page; empty for a code of no award that can be read. */
    Optional<BadgeAnswer> page(AwardCode code, BadgeLook look, Language language) {
        return shelf.find(code).map(worn -> {
            var link = snippets.plain(new Badge(code, look, language, words.alt(worn, language)));
            var html = PAGE.formatted(language.tag(), code, STYLE, link);
            return new BadgeAnswer(
                    200,
                    "text/html;charset=utf-8",
                    BadgeShelf.LIVE,
                    policy(worn),
                    html.getBytes(StandardCharsets.UTF_8));
        });
    }

    private String policy(WornAward worn) {
        var hash = Base64.getEncoder().encodeToString(Digests.sha256(STYLE.getBytes(StandardCharsets.UTF_8)));
        return POLICY.formatted(settings.badgeUrl(), hash, around(worn) + settings.url())
                .strip();
    }

    /** Where the shop is at home; where its page is on somebody else's site, that site, for there no host tells more. */
    private static String around(WornAward worn) {
        var domain = worn.shop().domain();
        if (domain == null) return "";
        return switch (ShopAddress.read(domain)) {
            case ShopAddress.Domain(var text) -> text + " *." + text + " ";
            case ShopAddress.Host(var text) -> text + " ";
            case ShopAddress.Page page -> page.host() + " ";
            case ShopAddress.NotOwn none -> "";
        };
    }
}
