package app.laurel.shop;

import app.laurel.audit.Act;
import org.jspecify.annotations.Nullable;

/** How acts on shops say what they change. */
final class ShopActs {
    private ShopActs() {}

    /** The act with the names and the address as they were, and as they are since. */
    static Act changing(Act act, @Nullable Shop before, NewShop after) {
        return act.changing(
                        "ko",
                        before == null ? null : before.name().ko(),
                        after.name().ko())
                .changing(
                        "en",
                        before == null ? null : before.name().en(),
                        after.name().en())
                .changing("domain", before == null ? null : before.domain(), after.domain());
    }
}
