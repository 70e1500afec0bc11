package app.laurel.base.ui;

/** The addresses of the pages on which plaques go their way; as {@link Links}, relative to {@code /app/}. */
public final class PlaqueLinks {
    private PlaqueLinks() {}

    /** Where whoever speaks for a shop accepts its plaques and follows them. */
    public static String own(String community) {
        return community + "/plaques";
    }

    /** Where moderators offer plaques and see them on their way. */
    public static String desk(String community) {
        return Links.desk(community) + "/plaques";
    }
}
