package app.laurel.base;

import app.laurel.base.text.HostList;
import java.util.Locale;
import java.util.Set;

/**
 * Services that give anybody a mailbox without asking who it is. An address there is marked for those who decide about people, and
 * never refused: the list is never complete, and some have a reason.
 */
public final class ThrowAwayMail {
    private static final Set<String> DOMAINS = Set.copyOf(HostList.lines("/mail/throw-away.txt"));

    private ThrowAwayMail() {}

    /** Whether the address is at one of them, or at a host below one. */
    public static boolean holds(String address) {
        var host = address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
        for (var dot = 0; dot >= 0; dot = host.indexOf('.')) {
            if (dot > 0) host = host.substring(dot + 1);
            if (DOMAINS.contains(host)) return true;
        }
        return false;
    }
}
