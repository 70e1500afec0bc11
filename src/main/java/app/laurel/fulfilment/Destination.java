package app.laurel.fulfilment;

import app.laurel.base.text.PlainText;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a plaque is sent, by the form of Korea or by the general one.
 *
 * @param country ISO 3166-1: {@code KR}
 * @param recipient who takes it
 * @param phone that the courier calls
 * @param postcode five digits in Korea; elsewhere what is used there, or nothing
 * @param street in Korea the address by its road; elsewhere all lines but the last
 * @param detail in Korea building, floor and door; elsewhere town and region
 */
public record Destination(
        String country, String recipient, String phone, String postcode, String street, String detail) {
    /** The country whose addresses have a form of their own. */
    public static final String KOREA = "KR";

    /** The longest line. */
    public static final int LONGEST = 200;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** The same without what is only typed by accident, and the phone number as it is dialled from anywhere. */
    Destination tidied() {
        return new Destination(
                country,
                PlainText.line(recipient, LONGEST),
                international().orElse(""),
                PlainText.line(postcode, 20),
                PlainText.line(street, LONGEST),
                PlainText.line(detail, LONGEST));
    }

    /** What is wrong with it; nothing where a courier finds the way. To be asked before {@link #tidied}. */
    Set<Flaw> flaws() {
        var flaws = EnumSet.noneOf(Flaw.class);
        if (!COUNTRIES.contains(country)) flaws.add(Flaw.COUNTRY);
        if (PlainText.line(recipient, LONGEST).isEmpty()) flaws.add(Flaw.RECIPIENT);
        if (international().isEmpty()) flaws.add(Flaw.PHONE);
        if (country.equals(KOREA) && !postcode.strip().matches("[0-9]{5}")) flaws.add(Flaw.POSTCODE);
        if (PlainText.line(street, LONGEST).isEmpty()) flaws.add(Flaw.STREET);
        return flaws;
    }

    private Optional<String> international() {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(phone, country);
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** A field that is not right. */
    public enum Flaw {
        COUNTRY,
        RECIPIENT,
        PHONE,
        POSTCODE,
        STREET;

        /** Key of the sentence that says so. */
        public String key() {
            return "fulfilment.destination." + name().toLowerCase(Locale.ROOT) + ".wrong";
        }
    }
}
