package app.laurel.journey;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that is pictured.
 *
 * @param name of its pictures
 * @param path where it stands; {@code @} is the reader's language, {@code $shop} and the like are filled in where it is visited
 * @param status that it answers with
 */
record Shot(String name, String path, int status) {
    private static final Pattern OPEN = Pattern.compile("\\$([a-z]+)");
    /** Of the form of what is filled in, for whoever only asks which page stands at such an address. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "slug",
            "sallim",
            "shop",
            "7",
            "award",
            "0123ABCD",
            "year",
            "2026",
            "last",
            "2025",
            "token",
            "A".repeat(43));

    static Shot of(String name, String path) {
        return new Shot(name, path, 200);
    }

    /** An address that could be this page's. */
    String example() {
        return path("en", EXAMPLES);
    }

    /** Its address for a reader of this language. */
    String path(String language, Map<String, String> places) {
        return OPEN.matcher(path.replace("@", language))
                .replaceAll(it -> Matcher.quoteReplacement(places.getOrDefault(it.group(1), it.group())));
    }

    /** Whether whoever is at this address sees this page, not one that was led to instead. */
    boolean standsAt(String url) {
        var form = path.replaceAll("\\?.*", "")
                .replace("@", "\\E(ko|en)\\Q")
                .replaceAll(OPEN.pattern(), "\\\\E[^/]+\\\\Q");
        return URI.create(url).getPath().matches("\\Q" + form + "\\E");
    }
}
