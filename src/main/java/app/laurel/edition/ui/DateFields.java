package app.laurel.edition.ui;

import app.laurel.base.ui.CalendarWords;
import app.laurel.base.ui.ClockChanges;
import app.laurel.edition.Dates;
import app.laurel.edition.DraftProblem.Field;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The zone of a new year and its five moments in that zone's local time. */
final class DateFields implements Serializable {
    private static final long serialVersionUID = 1;

    private final ComboBox<String> zone;
    private final DateTimePicker nominatingOpens;
    private final DateTimePicker nominatingCloses;
    private final DateTimePicker votingOpens;
    private final DateTimePicker votingCloses;
    private final DateTimePicker publishes;

    DateFields(UnaryOperator<String> label, Locale locale) {
        zone = new ComboBox<>(label.apply("zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        nominatingOpens = picker(Field.NOMINATING_OPENS, label, locale);
        nominatingCloses = picker(Field.NOMINATING_CLOSES, label, locale);
        votingOpens = picker(Field.VOTING_OPENS, label, locale);
        votingCloses = picker(Field.VOTING_CLOSES, label, locale);
        publishes = picker(Field.PUBLISHES, label, locale);
        for (var moment : moments()) ClockChanges.explain(moment, this::zone, "");
        zone.addValueChangeListener(change -> moments().forEach(it -> ClockChanges.refresh(it, zone(), "")));
    }

    private Optional<ZoneId> zone() {
        return Optional.ofNullable(zone.getValue())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    /** The fields in the order of the year. */
    Component[] parts() {
        return Stream.concat(Stream.of(zone), moments().stream()).toArray(Component[]::new);
    }

    /** Each field by what is wrong with it. */
    Map<Field, HasValidationProperties> byProblem() {
        return Map.of(
                Field.ZONE, zone,
                Field.NOMINATING_OPENS, nominatingOpens,
                Field.NOMINATING_CLOSES, nominatingCloses,
                Field.VOTING_OPENS, votingOpens,
                Field.VOTING_CLOSES, votingCloses,
                Field.PUBLISHES, publishes);
    }

    void fill(Dates dates) {
        zone.setValue(dates.zone());
        nominatingOpens.setValue(dates.nominatingOpens());
        nominatingCloses.setValue(dates.nominatingCloses());
        votingOpens.setValue(dates.votingOpens());
        votingCloses.setValue(dates.votingCloses());
        publishes.setValue(dates.publishes());
    }

    Dates read() {
        return new Dates(
                Objects.requireNonNullElse(zone.getValue(), ""),
                nominatingOpens.getValue(),
                nominatingCloses.getValue(),
                votingOpens.getValue(),
                votingCloses.getValue(),
                publishes.getValue());
    }

    private List<DateTimePicker> moments() {
        return List.of(nominatingOpens, nominatingCloses, votingOpens, votingCloses, publishes);
    }

    private static DateTimePicker picker(Field field, UnaryOperator<String> label, Locale locale) {
        var picker = new DateTimePicker(label.apply("moment." + field));
        picker.setDatePickerI18n(CalendarWords.in(locale));
        picker.setDateAriaLabel(label.apply("date"));
        picker.setTimeAriaLabel(label.apply("time"));
        return picker;
    }
}
