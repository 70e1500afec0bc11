package app.laurel.shop;

import java.util.List;
import java.util.Locale;

/** By what a person proves that a shop is theirs. */
public enum ClaimWay {
    /** A code that arrives at a mail address of the shop's own domain. */
    MAIL,
    /** A tag on the shop's home page. */
    META,
    /** A file below {@code /.well-known/} of the shop's site. */
    FILE,
    /** A TXT record of the shop's domain. */
    DNS,
    /** A code in what the shop says of itself on somebody else's site, which a moderator looks at. */
    INTRODUCTION;

    /**
     * The ways for an address, the easiest first. Below a platform nobody owns the domain, so neither mail nor a record there proves
     * anything; a page on a marketplace shares even its host.
     */
    public static List<ClaimWay> of(ShopAddress address) {
        return switch (address) {
            case ShopAddress.Domain(var domain) -> ofDomain(domain);
            case ShopAddress.Host _ -> List.of(META, FILE);
            case ShopAddress.Page _ -> List.of(INTRODUCTION);
            case ShopAddress.NotOwn _ -> List.of();
        };
    }

    private static List<ClaimWay> ofDomain(String domain) {
        if (Domains.isBelowPlatform(domain)) return List.of(META, FILE);
        return Mailboxes.areAnybodys(domain) ? List.of(META, FILE, DNS) : List.of(MAIL, META, FILE, DNS);
    }

    /** Whether a machine looks for the code. */
    public boolean isLookedUp() {
        return this == META || this == FILE || this == DNS;
    }

    /** The end of its keys in the translations. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
