package app.laurel.base.ui;

/** The addresses of the pages on which shops are claimed; as {@link Links}, relative to {@code /app/}. */
public final class ClaimLinks {
    private ClaimLinks() {}

    /** Where a person proves that a shop is theirs, and first chooses which. */
    public static String claim(String community) {
        return community + "/claim";
    }

    /** The same of one shop, by its number. */
    public static String claim(String community, String shop) {
        return claim(community) + "/" + shop;
    }

    /** Where whoever was asked by mail to speak for a shop answers. */
    public static String invitation(String community, String code) {
        return community + "/invitation/" + code;
    }

    /** A shop as those who speak for it show it, by its number. */
    public static String own(String community, String shop) {
        return community + "/shop/" + shop;
    }

    /** The disputes about who speaks for a shop. */
    public static String disputes(String community) {
        return Links.desk(community) + "/disputes";
    }

    /** The claims that wait for a moderator's look. */
    public static String claims(String community) {
        return Links.desk(community) + "/claims";
    }
}
