package app.laurel.shop;

import app.laurel.base.text.Bilingual;
import app.laurel.community.Signature;

/**
 * A shop that holds an award got another name or address, as two people decided it.
 *
 * @param reason public, as it was given
 * @param asked who asked for it
 * @param confirmed who confirmed it, in the moment in which it was done
 */
public record Rename(Called before, Called after, String reason, Signature asked, Signature confirmed) {
    /**
     * What a shop is called.
     *
     * @param domain empty where it has none
     */
    public record Called(Bilingual name, String domain) {}
}
