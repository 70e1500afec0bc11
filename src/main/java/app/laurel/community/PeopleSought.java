package app.laurel.community;

/**
 * Whom a moderator looks for among the people of a community.
 *
 * @param text a part of the name or of the mail address; blank for anybody
 */
public record PeopleSought(String text, Kind kind) {
    /** Any member of whom this is a part of the name or of the mail address. */
    public static PeopleSought named(String text) {
        return new PeopleSought(text, Kind.ALL);
    }

    /** What the people have in common. */
    public enum Kind {
        ALL,
        MODERATORS,
        SHOP_OWNERS,
        /** Whose membership began in this year. */
        THIS_YEAR,
        /** No members any more: moderators removed them and keep them out. */
        BARRED
    }
}
