package app.laurel.shop;

import app.laurel.base.ThrowAwayMail;
import app.laurel.community.MailAddress;
import java.util.Optional;

/** Mail addresses at a shop's own domain. */
final class Mailboxes {
    private Mailboxes() {}

    /** The address of a mailbox at exactly this domain, whatever else was typed; empty if it is none. */
    static Optional<MailAddress> at(String domain, String mailbox) {
        var at = "@" + domain;
        if (mailbox.contains("@")) return Optional.empty();
        return MailAddress.parse(mailbox.strip() + at).filter(it -> it.value().endsWith(at));
    }

    /** Whether anybody gets a mailbox there, so that having one proves nothing. */
    static boolean areAnybodys(String domain) {
        return KnownHosts.MAILBOXES.holds(domain) || ThrowAwayMail.holds(domain);
    }
}
