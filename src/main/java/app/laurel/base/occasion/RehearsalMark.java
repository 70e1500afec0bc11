package app.laurel.base.occasion;

/**
 * By what everything of a rehearsal is told from what is real, without asking anybody: the name of its community in addresses, which
 * no community of people can have, and the domain of its invented people, to which no mail can be carried (RFC 2606, 2).
 */
public final class RehearsalMark {
    private static final String SLUG = "rehearsal--";
    private static final String DOMAIN = ".rehearsal.invalid";

    private RehearsalMark() {}

    /** The name in addresses of the rehearsal with this token. */
    public static String slug(String token) {
        return SLUG + token;
    }

    /** Whether the community of this name in addresses is a rehearsal. */
    public static boolean isSlug(String slug) {
        return slug.startsWith(SLUG);
    }

    /** Whether a path leads into a rehearsal. */
    public static boolean isIn(String path) {
        return path.contains("/" + SLUG);
    }

    /** Where the invented people of a rehearsal would read mail, without the at sign. */
    public static String domain(String slug) {
        if (!isSlug(slug)) throw new IllegalArgumentException("got '%s', want a rehearsal".formatted(slug));
        return slug.substring(SLUG.length()) + DOMAIN;
    }

    /** Whether this mail address is one of invented people. */
    public static boolean isInvented(String mail) {
        return mail.endsWith(DOMAIN);
    }
}
