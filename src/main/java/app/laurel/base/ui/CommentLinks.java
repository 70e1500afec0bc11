package app.laurel.base.ui;

import app.laurel.base.id.ShopId;

/** The addresses at which members comment, as {@link Links} has those of everything else. */
public final class CommentLinks {
    private CommentLinks() {}

    /** What is said about the result of a year, where members write. */
    public static String ofYear(String community, int year) {
        return community + "/" + year + "/comments";
    }

    /** The same of a shop. */
    public static String ofShop(String community, ShopId shop) {
        return community + "/shop/" + shop + "/comments";
    }

    /** Comments that members reported. */
    public static String reported(String community) {
        return Links.desk(community) + "/comments";
    }
}
