package app.laurel.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Locale;

/** The words of a date picker in the person's language; dates are written year first, which nobody mistakes. */
public final class CalendarWords {
    private static final int MONTHS = 12;

    private CalendarWords() {}

    /** The words in the language of this locale. */
    public static DatePickerI18n in(Locale locale) {
        var symbols = DateFormatSymbols.getInstance(locale);
        var days = symbols.getWeekdays();
        var shortDays = symbols.getShortWeekdays();
        var words = new DatePickerI18n();
        words.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, MONTHS));
        words.setWeekdays(Arrays.asList(days).subList(Calendar.SUNDAY, Calendar.SATURDAY + 1));
        words.setWeekdaysShort(Arrays.asList(shortDays).subList(Calendar.SUNDAY, Calendar.SATURDAY + 1));
        words.setFirstDayOfWeek(Calendar.getInstance(locale).getFirstDayOfWeek() - Calendar.SUNDAY);
        words.setToday(I18NProvider.translate(locale, "base.calendar.today"));
        words.setCancel(I18NProvider.translate(locale, "base.calendar.cancel"));
        words.setDateFormat("yyyy-MM-dd");
        return words;
    }
}
