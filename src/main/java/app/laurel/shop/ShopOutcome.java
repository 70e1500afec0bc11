package app.laurel.shop;

import app.laurel.base.id.ShopId;

/** What came of writing down a shop. */
public sealed interface ShopOutcome {
    /** It is saved. */
    record Saved(ShopId shop) implements ShopOutcome {}

    /** A name is missing in one of the languages. */
    record NameMissing() implements ShopOutcome {}

    /** The text given as domain is no host name. */
    record NoDomain(String given) implements ShopOutcome {}

    /** Another shop of the community has that domain. */
    record DomainTaken(String domain) implements ShopOutcome {}
}
