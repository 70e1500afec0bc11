package app.laurel.notification.web;

import app.laurel.notification.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A caught mail on the page.
 *
 * @param language the tag of the mail's language
 * @param to for whom it was, and when
 * @param parts its text
 */
public record CaughtLetter(String language, String subject, String to, List<Part> parts) {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    public CaughtLetter {
        parts = List.copyOf(parts);
    }

    /** A stretch of text; an address can be followed. */
    public record Part(String text, boolean address) {}

    static CaughtLetter of(Mail mail, String to) {
        var parts = new ArrayList<Part>();
        var addresses = ADDRESS.matcher(mail.text());
        var end = 0;
        while (addresses.find()) {
            parts.add(new Part(mail.text().substring(end, addresses.start()), false));
            parts.add(new Part(addresses.group(), true));
            end = addresses.end();
        }
        parts.add(new Part(mail.text().substring(end), false));
        return new CaughtLetter(mail.language().tag(), mail.subject(), to, parts);
    }
}
