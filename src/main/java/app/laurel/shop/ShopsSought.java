package app.laurel.shop;

/**
 * Which shops a moderator looks for.
 *
 * @param text a part of a name or of an address; blank for any
 */
public record ShopsSought(String text, Kind kind) {
    /** What the shops have in common. */
    public enum Kind {
        ALL,
        WITHOUT_ADDRESS,
        WITHOUT_OWNER,
        WITH_OWNER,
        /** Somebody was asked to speak for the shop and has not answered. */
        ASKED,
        /** An owner told the moderators something and waits for the answer. */
        TOLD
    }
}
