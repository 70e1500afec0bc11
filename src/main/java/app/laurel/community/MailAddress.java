package app.laurel.community;

import app.laurel.base.ThrowAwayMail;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the form in which accounts are known: small letters, at most 254 characters (RFC 5321, 4.5.3.1.3), a dot in
 * the host's name, which stands in its ASCII form (RFC 5890, 2.3.2.1). Quoted names and names outside ASCII are not taken.
 */
public record MailAddress(String value) {
    static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public MailAddress {
        if (value.length() > LONGEST
                || value.indexOf('@') > 64
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("got %d characters that are no mail address".formatted(value.length()));
        }
    }

    /** The address that a person typed, if it is one; a host in letters of other scripts is known by its ASCII form. */
    public static Optional<MailAddress> parse(String typed) {
        try {
            return TypedMail.of(typed).plain().map(MailAddress::new);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Which part of what somebody typed makes it no address. */
    public static MailProblem problem(String typed) {
        return TypedMail.of(typed).problem();
    }

    /** Whether it is at a service that gives anybody a mailbox for minutes. */
    public boolean isThrowAway() {
        return ThrowAwayMail.holds(value);
    }

    /** What stands before the at sign: a first display name. */
    String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
