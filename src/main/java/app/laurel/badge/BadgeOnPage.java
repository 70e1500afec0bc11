package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Finds a badge in the source of a page. Whoever owns the page chose each of its characters, so each is passed over a fixed number of
 * times, however the page is made.
 */
final class BadgeOnPage {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    /** Possessive and without an end: where a tag is not closed, the one match is the rest of the page. */
    private static final Pattern TAG = Pattern.compile("<laurel-award\\b[^>]*+", Pattern.CASE_INSENSITIVE);

    private final URI site;
    private final URI badges;

    BadgeOnPage(URI site, URI badges) {
        this.site = site;
        this.badges = badges;
    }

    /** Whether the page links to the award's proof, or loads its badge. What is commented out hangs nowhere. */
    boolean isOn(String page, AwardCode code) {
        var shown = withoutComments(page);
        return isNamed(shown, site, "(?:/(?:" + Language.TAGS + "))?/[vc]/" + code)
                || isNamed(shown, badges, "/v1/a/" + code)
                || isInTag(shown, code);
    }

    /** A comment without an end holds all that follows, as browsers have it. */
    private static String withoutComments(String page) {
        var shown = new StringBuilder(page.length());
        var from = 0;
        for (var begin = page.indexOf(COMMENT); begin >= 0; begin = page.indexOf(COMMENT, from)) {
            shown.append(page, from, begin);
            // why: the dashes that open a comment close it as well, if nothing is between
            var end = page.indexOf(COMMENT_END, begin + 2);
            if (end < 0) return shown.toString();
            from = end + COMMENT_END.length();
        }
        return shown.append(page, from, page.length()).toString();
    }

    private static boolean isInTag(String page, AwardCode code) {
        var award = Pattern.compile("\\baward=[\"']?" + code + "\\b", Pattern.CASE_INSENSITIVE);
        return TAG.matcher(page)
                .results()
                .anyMatch(it -> award.matcher(it.group()).find());
    }

    private static boolean isNamed(String page, URI host, String path) {
        return Pattern.compile(Pattern.quote(host.toString()) + path + "\\b")
                .matcher(page)
                .find();
    }
}
