package app.laurel.base;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One key for the spellings by which one mailbox is reached, so that none of them gets a count or a vote of its own. Never for
 * delivery: cutting what follows a plus may throw two mailboxes of one host together, which costs them a shared count; dots are
 * dropped only where the provider documents that it ignores them, because elsewhere they tell people apart.
 */
public final class MailKey {
    /**
     * The providers that ignore dots, by host, with the host under which their addresses are known. As of 2026-11-28.
     *
     * @see <a href="https://support.google.com/mail/answer/7436150">Google: dots don't matter in Gmail addresses</a>
     */
    public static final Map<String, String> DOTLESS = Map.of("gmail.com", "gmail.com", "googlemail.com", "gmail.com");

    /** Raised with every change of the code below by which any address gets another key. */
    private static final int RULES = 1;

    private MailKey() {}

    /** The key of an address as it was typed. */
    public static String of(String typed) {
        return of(typed, DOTLESS);
    }

    /** The same, with the providers of another table: each host with the one under which all its addresses are known. */
    public static String of(String typed, Map<String, String> dotless) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        var at = address.lastIndexOf('@');
        if (at < 0) return address;
        var host = withoutLastDot(address.substring(at + 1));
        var box = withoutTag(address.substring(0, at));
        var provider = dotless.get(host);
        return provider == null ? box + "@" + host : box.replace(".", "") + "@" + provider;
    }

    /** All that decides which addresses share a key: equal for two versions of Laurel exactly where their keys are. */
    public static String rules(Map<String, String> dotless) {
        return RULES + " " + new TreeMap<>(dotless);
    }

    private static String withoutTag(String box) {
        var plus = box.indexOf('+');
        return plus > 0 ? box.substring(0, plus) : box;
    }

    private static String withoutLastDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
