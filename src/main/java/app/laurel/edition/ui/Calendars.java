package app.laurel.edition.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The words inside date pickers, in the language of the view. */
final class Calendars {
    private Calendars() {}

    static DatePickerI18n in(Locale locale, UnaryOperator<String> texts) {
        var symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0)
                .setToday(texts.apply("edition.calendar.today"))
                .setCancel(texts.apply("edition.calendar.cancel"))
                .setDateFormat("yyyy-MM-dd");
    }

    private static List<String> days(String[] symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
