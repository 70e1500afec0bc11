package app.laurel.community;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address in the form in which accounts are known: small letters, at most 254 characters (RFC 5321, 4.5.3.1.3), a dot in
 * the host's name. Quoted local parts and characters outside ASCII are not taken.
 */
public record MailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    public MailAddress {
        if (value.length() > 254
                || value.indexOf('@') > 64
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("got %d characters that are no mail address".formatted(value.length()));
        }
    }

    /** The address that a person typed, if it is one. */
    public static Optional<MailAddress> parse(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254) return Optional.empty();
        try {
            return Optional.of(new MailAddress(address));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
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
