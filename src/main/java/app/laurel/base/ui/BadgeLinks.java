package app.laurel.base.ui;

/** The address at which moderators read what was reported of badges, as {@link Links} has those of everything else. */
public final class BadgeLinks {
    private BadgeLinks() {}

    /** Badges that were reported and that nobody has looked at. */
    public static String misuse(String community) {
        return Links.desk(community) + "/misuse";
    }
}
