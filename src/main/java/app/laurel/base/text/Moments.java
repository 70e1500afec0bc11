package app.laurel.base.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/**
 * Days and moments as people of a language write them: one way for each, on pages, in views and in mail. The zone is always the
 * caller's to name: a community's, an edition's, or the installation's, never that of the machine.
 */
public final class Moments {
    private Moments() {}

    /** A day. */
    public static String of(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** The day that it is in the zone. */
    public static String day(Instant moment, ZoneId zone, Language language) {
        return of(LocalDate.ofInstant(moment, zone), language);
    }

    /** A day without its year, in short: for a line or a chart that says the year elsewhere. */
    public static String shortDay(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern(language.shortDay(), language.locale())
                .format(day);
    }

    /** The same of the day that it is in the zone. */
    public static String shortDay(Instant moment, ZoneId zone, Language language) {
        return shortDay(LocalDate.ofInstant(moment, zone), language);
    }

    /** Day and time to the minute, without the zone's name: for pages that say it once. */
    public static String of(Instant moment, ZoneId zone, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(zone)
                .format(moment);
    }

    /** The same with the zone's IANA name, for a moment that stands alone. */
    public static String zoned(Instant moment, ZoneId zone, Language language) {
        return of(moment, zone, language) + " (" + zone.getId() + ")";
    }

    /** With the day of the week and the zone in short, for what people are not to miss. */
    public static String deadline(Instant moment, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern(language.deadline(), language.locale())
                .format(moment.atZone(zone));
    }

    /** The zone by its common and its IANA name: {@code Korean Time (Asia/Seoul)}. */
    public static String zone(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale()) + " (" + zone.getId() + ")";
    }
}
