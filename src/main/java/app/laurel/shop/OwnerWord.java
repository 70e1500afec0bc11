package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who speaks for a shop told the moderators.
 *
 * @param answer the moderators'; null while there is none
 */
public record OwnerWord(
        ShopId shop,
        MemberId by,
        Kind kind,
        String words,
        @Nullable String answer) {
    /** What it is about. */
    public enum Kind {
        /** Something that is said of the shop is wrong. */
        CORRECTION,
        /** The shop would rather not take part. */
        DECLINE;

        /** A key of its texts. */
        public String key(String text) {
            return "shop.word." + text + "." + name();
        }
    }

    /** Whether moderators have answered. */
    public boolean isAnswered() {
        return answer != null;
    }
}
