package app.laurel.shop;

import app.laurel.base.text.HostList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Platforms that give each shop a host of its own, from a list that we keep beside the Public Suffix List. */
final class Platforms {
    private static final Set<String> HOSTS = HostList.lines("/shop/platforms.txt").stream()
            .map(it -> it.split(" ", 2)[0])
            .collect(Collectors.toUnmodifiableSet());
    /** Hosts of the platform's own below it, on none of which a shop lives. */
    private static final Set<String> OWN = Set.of(
            "account",
            "admin",
            "api",
            "app",
            "apps",
            "assets",
            "blog",
            "board",
            "cdn",
            "contents",
            "dashboard",
            "developer",
            "developers",
            "docs",
            "help",
            "image",
            "images",
            "img",
            "login",
            "m",
            "mail",
            "manager",
            "my",
            "partner",
            "shop",
            "skin",
            "static",
            "store",
            "support",
            "vendor-cdn",
            "web",
            "www");

    private Platforms() {}

    /** The platform that a host is, or lies below. */
    static Optional<String> above(String host) {
        for (var at = host; ; at = at.substring(at.indexOf('.') + 1)) {
            if (HOSTS.contains(at)) return Optional.of(at);
            if (at.indexOf('.') < 0) return Optional.empty();
        }
    }

    /** The shop's host right below its platform; empty for the platform itself and what it keeps for itself. */
    static Optional<String> shopsHost(String host, String platform) {
        if (host.equals(platform)) return Optional.empty();
        var before = host.substring(0, host.length() - platform.length() - 1);
        var name = before.substring(before.lastIndexOf('.') + 1);
        return OWN.contains(name) ? Optional.empty() : Optional.of(name + "." + platform);
    }
}
