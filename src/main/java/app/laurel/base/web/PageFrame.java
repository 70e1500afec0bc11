package app.laurel.base.web;

import app.laurel.base.occasion.RehearsalMark;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of a public page needs around its content.
 *
 * @param path the page's own path without the language, beginning with a slash: {@code /shops/2026}
 * @param picture absolute address of the Open Graph image, if the page has one
 */
public record PageFrame(
        Texts texts,
        Language language,
        URI base,
        String title,
        String description,
        String path,
        @Nullable String picture) {
    /** The community in a path of its pages; what stands first in the others is a word of ours. */
    private static final Pattern COMMUNITY = Pattern.compile("^/(?!(?:check|verify|v|mail|problem)(?:/|$))[a-z0-9-]+");

    /** A text of the page's language. */
    public String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The same page in another language, as a path. */
    public String here(Language other) {
        return "/" + other.tag() + path;
    }

    /** The same page in another language, absolute. */
    public String address(Language other) {
        return base + here(other);
    }

    /** A path of the public face in the page's language. */
    public String link(String path) {
        return "/" + language.tag() + path;
    }

    /** Whether the page is one of a rehearsal: it says so, and nobody is to find it. */
    public boolean isOfRehearsal() {
        return RehearsalMark.isSlug(slug());
    }

    /** Where whoever moderates the rehearsal moves it on. */
    public String rehearsalDesk() {
        return "/app/" + slug() + "/desk/rehearsal";
    }

    private String slug() {
        return path.substring(1).split("/", 2)[0];
    }

    /** Absolute address of the picture beside a shared link: its own, or else that of the community, or of the installation. */
    public String shared() {
        if (picture != null) return picture;
        var community = COMMUNITY.matcher(path);
        return base + "/" + language.tag() + (community.find() ? community.group() : "") + "/share.png";
    }
}
