package app.laurel.community.signin;

import app.laurel.community.MailAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Where people of the large mail services read their mail in a browser; on a phone such an address opens the service's app.
 *
 * @param name as the service writes it
 * @param address of the inbox
 */
public record Mailbox(String name, String address) {
    private static final Mailbox NAVER = new Mailbox("Naver", "https://mail.naver.com/");
    private static final Mailbox GMAIL = new Mailbox("Gmail", "https://mail.google.com/mail/");
    private static final Mailbox DAUM = new Mailbox("Daum", "https://mail.daum.net/");
    private static final Map<String, Mailbox> KNOWN = Map.of(
            "naver.com", NAVER,
            "gmail.com", GMAIL,
            "googlemail.com", GMAIL,
            "daum.net", DAUM,
            "hanmail.net", DAUM);

    /** By the address's domain alone; empty for a service that is not known. */
    static Optional<Mailbox> find(MailAddress mail) {
        var domain = mail.value().substring(mail.value().indexOf('@') + 1);
        return Optional.ofNullable(KNOWN.get(domain));
    }
}
