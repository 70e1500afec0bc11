package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.web.SvgText;
import java.net.URI;

/**
 * What an owner pastes into a storefront. The plain linked image comes first: it survives every editor and needs no script. The
 * others wrap it, so that it remains where a script is blocked. All are well-formed XML too, as templates of blogs are. Nothing uses a style attribute, which strict policies drop.
 *
 * @param site where people check awards: {@code https://laurel.example}
 * @param badges where pictures and the script come from; the same, or a host of its own without cookies
 */
public record Snippets(URI site, URI badges, EmbedScript script) {

    /** The linked image alone. */
    public String plain(Badge badge) {
        return "<a href=\"%s/v/%s\" rel=\"nofollow noopener\" referrerpolicy=\"origin\" target=\"_blank\">%s</a>"
                .formatted(SvgText.escape(site.toString()), badge.code(), image(badge));
    }

    /** The element around the linked image, and the script that is always the newest. */
    public String scripted(Badge badge) {
        return element(badge) + "<script async=\"async\" src=\"%s/v1/laurel.js\"></script>".formatted(host());
    }

    /** As {@link #scripted}, held to the bytes of today's script. */
    public String pinned(Badge badge) {
        return element(badge)
                + "<script async=\"async\" src=\"%s/v1/%s\" integrity=\"%s\" crossorigin=\"anonymous\"></script>"
                        .formatted(host(), script.fileName(), script.integrity());
    }

    private String host() {
        return SvgText.escape(badges.toString());
    }

    private String element(Badge badge) {
        var theme = badge.look().theme() == BadgeTheme.AUTO
                ? ""
                : " theme=\"%s\"".formatted(badge.look().theme().tag());
        return "<laurel-award award=\"%s\" variant=\"%s\"%s lang=\"%s\">%s</laurel-award>\n"
                .formatted(
                        badge.code(),
                        badge.look().variant().tag(),
                        theme,
                        badge.language().tag(),
                        plain(badge));
    }

    private String image(Badge badge) {
        var variant = badge.look().variant();
        return ("<img src=\"%s/v1/a/%s/%s.svg%s\" width=\"%s\" height=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\""
                        + " referrerpolicy=\"no-referrer\"/>")
                .formatted(
                        host(),
                        badge.code(),
                        variant.tag(),
                        query(badge),
                        variant.width(),
                        variant.height(),
                        SvgText.escape(SvgText.clean(badge.alt())));
    }

    private static String query(Badge badge) {
        var theme = badge.look().theme();
        return (theme == BadgeTheme.AUTO ? "?" : "?theme=" + theme.tag() + "&amp;") + "hl="
                + badge.language().tag();
    }

    /**
     * One badge as its owner wants it.
     *
     * @param alt what the badge says to those who do not see it ({@code badge.alt} of the translations)
     */
    public record Badge(AwardCode code, BadgeLook look, Language language, String alt) {}
}
