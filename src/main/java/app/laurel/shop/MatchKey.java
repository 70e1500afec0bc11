package app.laurel.shop;

import app.laurel.base.text.NameKey;

/** What two spellings of one shop have in common: an address is its {@link ShopAddress}, a name its {@link NameKey}. */
public final class MatchKey {
    private MatchKey() {}

    /** The key of a name or address; empty only if nothing visible is left of the text. May be longer than the text. */
    public static String of(String text) {
        return ShopAddress.find(text).orElseGet(() -> NameKey.of(text));
    }
}
