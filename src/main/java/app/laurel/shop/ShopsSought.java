package app.laurel.shop;

import app.laurel.base.text.Language;

/**
 * Which shops a moderator looks for.
 *
 * @param text a part of a name or of an address; blank for any
 * @param order the language by whose names they stand in order
 */
public record ShopsSought(String text, Kind kind, Language order) {
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
