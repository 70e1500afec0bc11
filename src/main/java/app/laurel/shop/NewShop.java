package app.laurel.shop;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A shop before it has an id.
 *
 * @param name 1 to 80 characters in each language
 * @param domain its address as people write it; null if not known
 * @param listedYear the first edition that lists it
 */
public record NewShop(Bilingual name, @Nullable String domain, int listedYear) {
    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 80;

    public NewShop {
        name = new Bilingual(PlainText.line(name.ko(), LONGEST_NAME), PlainText.line(name.en(), LONGEST_NAME));
        if (name.ko().isEmpty() || name.en().isEmpty()) {
            throw new IllegalArgumentException("got a shop without a name, want one in each language");
        }
        if (domain != null) {
            domain = ShopAddress.find(domain)
                    .orElseThrow(() -> new IllegalArgumentException("got an address that is no shop's own"));
        }
    }
}
