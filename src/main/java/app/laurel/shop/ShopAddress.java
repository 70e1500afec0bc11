package app.laurel.shop;

/** What an address that somebody typed says about a shop. */
public sealed interface ShopAddress {
    /**
     * A shop's own.
     *
     * @param domain registrable, in lower case and punycode
     */
    record Own(String domain) implements ShopAddress {}

    /** Anything else: why it names no shop of its own. */
    sealed interface NotOwn extends ShopAddress {}

    /** It leads elsewhere: nobody can tell which shop is meant. */
    record Shortened(String host) implements NotOwn {}

    /** It belongs to a place where many sell, or to a page on somebody else's site. */
    record Elsewhere(String host) implements NotOwn {}

    /** It is no address. */
    record None() implements NotOwn {}

    /** Reads what was typed. */
    static ShopAddress read(String typed) {
        var host = Domains.host(typed);
        if (host.isEmpty()) return new None();
        if (KnownHosts.SHORTENERS.holds(host.get())) return new Shortened(host.get());
        if (KnownHosts.MARKETPLACES.holds(host.get())) return new Elsewhere(host.get());
        return Domains.find(typed).<ShopAddress>map(Own::new).orElseGet(None::new);
    }
}
