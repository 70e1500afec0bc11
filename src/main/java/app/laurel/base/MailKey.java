package app.laurel.base;

import java.util.Locale;
import java.util.Set;

/**
 * One key for the spellings by which one mailbox is reached, so that none of them gets a count or a vote of its own. Never for
 * delivery: cutting what follows a plus may throw two mailboxes of one host together, which costs them a shared count; dots are
 * dropped only where the provider documents that it ignores them, because elsewhere they tell people apart.
 */
public final class MailKey {
    /**
     * As of 2026-11-28.
     *
     * @see <a href="https://support.google.com/mail/answer/7436150">Google: dots don't matter in Gmail addresses</a>
     */
    private static final Set<String> GMAIL = Set.of("gmail.com", "googlemail.com");

    private MailKey() {}

    /** The key of an address as it was typed. */
    public static String of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        var at = address.lastIndexOf('@');
        if (at < 0) return address;
        var host = withoutLastDot(address.substring(at + 1));
        var box = withoutTag(address.substring(0, at));
        return GMAIL.contains(host) ? box.replace(".", "") + "@gmail.com" : box + "@" + host;
    }

    private static String withoutTag(String box) {
        var plus = box.indexOf('+');
        return plus > 0 ? box.substring(0, plus) : box;
    }

    private static String withoutLastDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
