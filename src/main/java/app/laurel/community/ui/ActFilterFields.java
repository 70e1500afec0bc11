package app.laurel.community.ui;

import app.laurel.audit.ActFilter;
import app.laurel.base.ui.CalendarWords;
import app.laurel.base.ui.Reader;
import app.laurel.community.Account;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which acts to show: by whom, what, when, and words that they hold. */
final class ActFilterFields extends Div {
    private static final long serialVersionUID = 1;

    private final ComboBox<Account> who = new ComboBox<>(getTranslation("community.acts.who"));
    private final ComboBox<String> what = new ComboBox<>(getTranslation("community.acts.what"));
    private final DatePicker from = day("from");
    private final DatePicker until = day("until");
    private final TextField text = new TextField(getTranslation("community.acts.text"));
    private final ZoneId zone;

    ActFilterFields(
            Collection<Account> people, Collection<String> names, ActWords words, ZoneId zone, Runnable changed) {
        this.zone = zone;
        setClassName("laurel-fields");
        var language = Reader.language();
        who.setItems(people);
        who.setItemLabelGenerator(Account::displayName);
        who.setClearButtonVisible(true);
        what.setItems(names);
        what.setItemLabelGenerator(it -> words.name(it, language));
        what.setClearButtonVisible(true);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        who.addValueChangeListener(change -> changed.run());
        what.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
        add(who, what, from, until, text);
    }

    ActFilter filter() {
        var person = who.getValue();
        var name = what.getValue();
        var last = until.getValue();
        return new ActFilter(
                person == null ? null : person.id(),
                name == null ? "" : name,
                text.getValue(),
                begins(from.getValue()),
                last == null ? null : begins(last.plusDays(1)));
    }

    private @Nullable Instant begins(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private DatePicker day(String key) {
        var picker = new DatePicker(getTranslation("community.acts." + key));
        picker.setI18n(CalendarWords.in(getLocale()));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
