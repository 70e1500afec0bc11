package app.laurel.edition;

import app.laurel.base.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Dates as people of a language write them, in the zone of the edition. */
public final class DateText {
    private DateText() {}

    /** Day and time to the minute, without the zone's name: a page says that once. */
    public static String of(Instant moment, ZoneId zone, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone)
                .format(moment);
    }

    /** A day. */
    public static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The zone by its common and its IANA name: {@code Korean Time (Asia/Seoul)}. */
    public static String zone(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale()) + " (" + zone.getId() + ")";
    }
}
