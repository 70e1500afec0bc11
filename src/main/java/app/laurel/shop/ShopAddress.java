package app.laurel.shop;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an address that somebody typed says about a shop. */
public sealed interface ShopAddress {
    /** A shop's own, whose text is the same however it was typed; by it a shop is known. */
    sealed interface Own extends ShopAddress {
        /** The one spelling: small letters, punycode, no scheme, no slash at the end. */
        String text();

        /** Whether a page of this host is the shop's, and nobody else's. */
        boolean isHome(String host);
    }

    /** A registrable domain with all that lies below it. */
    record Domain(String text) implements Own {
        @Override
        public boolean isHome(String host) {
            return host.equals(text) || host.endsWith("." + text);
        }
    }

    /** A host below a platform, on which other hosts are other shops'. */
    record Host(String text) implements Own {
        @Override
        public boolean isHome(String host) {
            return host.equals(text);
        }
    }

    /** A page on somebody else's site: its host is shared with other shops, so no host alone is its home. */
    record Page(String text) implements Own {
        @Override
        public boolean isHome(String host) {
            return false;
        }

        /** The host that the page is on. */
        public String host() {
            return text.substring(0, text.indexOf('/'));
        }
    }

    /** Anything else: why it names no shop of its own. */
    sealed interface NotOwn extends ShopAddress {
        /** The host that was typed; empty if there is none. */
        String host();

        /** Key of the sentence that says why; with {@code .do} at its end, of the one that says what to write instead. */
        default String key() {
            return "shop.address." + getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }

        /**
         * Why, and what to write instead.
         *
         * @param text finds a sentence by its key and puts in the host
         */
        default String words(UnaryOperator<String> text) {
            return text.apply(key()) + " " + text.apply(key() + ".do");
        }
    }

    /** It leads elsewhere: nobody can tell which shop is meant. */
    record Shortened(String host) implements NotOwn {}

    /** It belongs to a place where many sell, or to a page on somebody else's site that is no one seller's. */
    record Elsewhere(String host) implements NotOwn {}

    /** It is the platform on which shops live, not one of them. */
    record Platform(String host) implements NotOwn {}

    /** It is no address. */
    record None() implements NotOwn {
        @Override
        public String host() {
            return "";
        }
    }

    /** Reads what was typed. */
    static ShopAddress read(String typed) {
        var found = Domains.host(typed);
        if (found.isEmpty()) return new None();
        var host = found.get();
        if (KnownHosts.SHORTENERS.holds(host)) return new Shortened(host);
        var page = SellersPages.find(host, Domains.path(typed));
        if (page.isPresent()) return new Page(page.get());
        var platform = Platforms.above(host);
        if (platform.isPresent()) {
            return Platforms.shopsHost(host, platform.get())
                    .<ShopAddress>map(Host::new)
                    .orElseGet(() -> new Platform(platform.get()));
        }
        if (KnownHosts.MARKETPLACES.holds(host)) return new Elsewhere(host);
        if (Domains.isPlatform(host)) return new Platform(host);
        return Domains.registrable(host).<ShopAddress>map(Domain::new).orElseGet(None::new);
    }

    /** The shop's own address in what was typed, in its one spelling; empty if it is none. */
    static Optional<String> find(String typed) {
        return read(typed) instanceof Own own ? Optional.of(own.text()) : Optional.empty();
    }

    /** Whether a page of this host is that shop's and nobody else's; false also for what is no shop's address any more. */
    static boolean isHome(String address, String host) {
        return read(address) instanceof Own own && own.isHome(host);
    }
}
