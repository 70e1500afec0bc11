package app.laurel.shop;

import app.laurel.base.text.HostList;
import com.google.common.net.InternetDomainName;
import java.util.Set;

/** Hosts that are no shop's own, from a list that we keep: one a line, {@code name.*} for any public suffix. */
final class KnownHosts {
    static final KnownHosts SHORTENERS = new KnownHosts("/shop/shorteners.txt");
    static final KnownHosts MARKETPLACES = new KnownHosts("/shop/marketplaces.txt");
    static final KnownHosts MAILBOXES = new KnownHosts("/shop/mailboxes.txt");

    private final Set<String> hosts;

    private KnownHosts(String resource) {
        hosts = Set.copyOf(HostList.lines(resource));
    }

    /** Whether the host is on the list, or lies below one that is. */
    boolean holds(String host) {
        for (var at = host; ; at = at.substring(at.indexOf('.') + 1)) {
            if (hosts.contains(at)) return true;
            if (at.indexOf('.') < 0) break;
        }
        var name = InternetDomainName.from(host);
        return name.isUnderPublicSuffix()
                && hosts.contains(name.topPrivateDomain().parts().getFirst() + ".*");
    }
}
