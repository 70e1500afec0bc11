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
        var address = "%s/v1/a/%s/%s.svg%s"
                .formatted(host(), badge.code(), badge.look().variant().tag(), query(badge));
        return linked(badge, address);
    }

    /** The same with the picture in the folder {@code laurel} of the storefront itself, as its kit puts it there. */
    public String kept(Badge badge) {
        return linked(
                badge,
                "/laurel/%s.%s.svg"
                        .formatted(
                                badge.look().variant().tag(), badge.language().tag()));
    }

    private String linked(Badge badge, String picture) {
        return "<a href=\"%s/v/%s\" rel=\"nofollow noopener\" referrerpolicy=\"origin\" target=\"_blank\">%s</a>"
                .formatted(SvgText.escape(site.toString()), badge.code(), image(badge, picture));
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

    /** A frame, for those who take nothing else. */
    public String framed(Badge badge) {
        var variant = badge.look().variant();
        return ("<iframe src=\"%s/v1/a/%s/frame%s&amp;variant=%s\" width=\"%s\" height=\"%s\" title=\"%s\" loading=\"lazy\""
                        + " frameborder=\"0\" scrolling=\"no\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\"></iframe>")
                .formatted(
                        host(),
                        badge.code(),
                        query(badge),
                        variant.tag(),
                        variant.width(),
                        variant.height(),
                        SvgText.escape(SvgText.clean(badge.alt())));
    }

    /** A linked PNG, for letters: no program for mail shows SVG. The picture is twice as large as its box. */
    public String mailed(Badge badge) {
        var variant = badge.look().variant();
        return "<a href=\"%s\" target=\"_blank\"><img src=\"%s\" width=\"%s\" height=\"%s\" alt=\"%s\" border=\"0\"/></a>"
                .formatted(
                        SvgText.escape(proof(badge.code())),
                        SvgText.escape(image(badge, shape(variant))),
                        variant.width(),
                        variant.height(),
                        SvgText.escape(SvgText.clean(badge.alt())));
    }

    /** The same in the tags of forums (BBCode), which know no alternative text. */
    public String posted(Badge badge) {
        return "[url=%s][img]%s[/img][/url]"
                .formatted(proof(badge.code()), image(badge, shape(badge.look().variant())));
    }

    /** The address of a badge in pixels. */
    public String image(Badge badge, ImageShape shape) {
        var dark = badge.look().theme() == BadgeTheme.DARK ? "theme=dark&" : "";
        return "%s/v1/a/%s/%s.png?%shl=%s"
                .formatted(
                        badges,
                        badge.code(),
                        shape.tag(),
                        dark,
                        badge.language().tag());
    }

    /** The address of the page that proves an award. */
    public String proof(AwardCode code) {
        return site + "/v/" + code;
    }

    private static ImageShape shape(BadgeVariant variant) {
        return ImageShape.ofTag(variant.tag()).orElseThrow();
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

    private static String image(Badge badge, String address) {
        var variant = badge.look().variant();
        return "<img src=\"%s\" width=\"%s\" height=\"%s\" alt=\"%s\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"/>"
                .formatted(address, variant.width(), variant.height(), SvgText.escape(SvgText.clean(badge.alt())));
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
