package app.laurel.edition.ui;

import app.laurel.base.Bilingual;
import app.laurel.base.ui.CalendarWords;
import app.laurel.edition.Dates;
import app.laurel.edition.Draft;
import app.laurel.edition.DraftProblem;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.Quorum;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules and dates of a year as fields; dates only for a year that does not exist yet. */
final class EditionForm extends Div {
    private static final long serialVersionUID = 1;

    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);
    private final Map<Field, IntegerField> numbers = new EnumMap<>(Field.class);
    private final Map<Field, DateTimePicker> moments = new EnumMap<>(Field.class);
    private final TextField ko = new TextField(label("name-ko"));
    private final TextField en = new TextField(label("name-en"));
    private final ComboBox<String> zone = new ComboBox<>(label("zone"));
    private final DatePicker joinedBy = new DatePicker(label("joined-by"));
    private final transient MethodFields methods;
    private final Div criteria = new Div();
    private final Paragraph criteriaProblem = new Paragraph();

    EditionForm(boolean fresh) {
        setClassName("laurel-form");
        ko.setMaxLength(80);
        en.setMaxLength(80);
        fields.put(Field.NAME, en);
        fields.put(Field.ZONE, zone);
        fields.put(Field.JOINED_BY, joinedBy);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        joinedBy.setI18n(CalendarWords.in(getLocale()));
        criteriaProblem.setClassName("laurel-bad");
        criteriaProblem.getElement().setAttribute("role", "alert");
        var year = number(Field.YEAR);
        year.setVisible(fresh);
        section("what", year, ko, en);
        var dates = section(
                "dates",
                zone,
                moment(Field.NOMINATING_OPENS),
                moment(Field.NOMINATING_CLOSES),
                moment(Field.VOTING_OPENS),
                moment(Field.VOTING_CLOSES),
                moment(Field.PUBLISHES));
        dates.setVisible(fresh);
        section("who", joinedBy, number(Field.MINIMUM_SHOPS));
        section("criteria", criteria, criteriaProblem, new Button(label("criterion-in"), click -> addCriterion()));
        var percent = number(Field.FAVOURITE_PERCENT);
        methods = new MethodFields(this::getTranslation, percent);
        section(
                "shortlist",
                number(Field.NOMINATIONS),
                number(Field.SHORTLIST_SIZE),
                methods.nominations(),
                methods.repeats());
        section(
                "count",
                methods.method(),
                percent,
                methods.unrated(),
                number(Field.QUORUM_RATINGS),
                number(Field.QUORUM_PERCENT),
                number(Field.SHRINK),
                methods.newcomer());
    }

    void fill(Draft draft) {
        var rules = draft.rules();
        var dates = draft.dates();
        ko.setValue(draft.name().ko());
        en.setValue(draft.name().en());
        zone.setValue(dates.zone());
        joinedBy.setValue(rules.joinedBy());
        set(Field.YEAR, draft.year());
        set(Field.MINIMUM_SHOPS, rules.minimumShops());
        set(Field.NOMINATIONS, rules.nominationsPerMember());
        set(Field.SHORTLIST_SIZE, rules.shortlistSize());
        set(Field.QUORUM_RATINGS, rules.quorum().ratings());
        set(Field.QUORUM_PERCENT, rules.quorum().percent());
        set(Field.SHRINK, rules.shrink());
        methods.fill(rules);
        picker(Field.NOMINATING_OPENS).setValue(dates.nominatingOpens());
        picker(Field.NOMINATING_CLOSES).setValue(dates.nominatingCloses());
        picker(Field.VOTING_OPENS).setValue(dates.votingOpens());
        picker(Field.VOTING_CLOSES).setValue(dates.votingCloses());
        picker(Field.PUBLISHES).setValue(dates.publishes());
        criteria.removeAll();
        rules.criteria().forEach(it -> criteria.add(new CriterionRow(it, criteria::remove)));
    }

    Draft read() {
        var rows = criteria.getChildren().map(CriterionRow.class::cast).toList();
        var read = IntStream.range(0, rows.size())
                .mapToObj(it -> rows.get(it).read(it + 1))
                .toList();
        var day = joinedBy.getValue();
        var rules = new Rules(
                read,
                day == null ? LocalDate.MIN : day,
                get(Field.NOMINATIONS),
                methods.nominations().getValue(),
                get(Field.SHORTLIST_SIZE),
                methods.method().getValue(),
                get(Field.SHRINK),
                new Quorum(get(Field.QUORUM_RATINGS), get(Field.QUORUM_PERCENT)),
                get(Field.MINIMUM_SHOPS),
                methods.details());
        var dates = new Dates(
                zone.getOptionalValue().orElse(""),
                picker(Field.NOMINATING_OPENS).getValue(),
                picker(Field.NOMINATING_CLOSES).getValue(),
                picker(Field.VOTING_OPENS).getValue(),
                picker(Field.VOTING_CLOSES).getValue(),
                picker(Field.PUBLISHES).getValue());
        return new Draft(
                get(Field.YEAR),
                new Bilingual(ko.getValue().strip(), en.getValue().strip()),
                dates,
                rules);
    }

    /** Puts each problem at its field and leads to the first. */
    void show(List<DraftProblem> problems) {
        fields.values().forEach(it -> it.setInvalid(false));
        criteriaProblem.setText("");
        var said = new ArrayList<String>();
        for (var problem : problems) {
            var text = getTranslation(problem.reasonKey(), problem.arguments().toArray());
            var field = fields.get(problem.field());
            if (field == null) {
                said.add(text);
            } else {
                field.setErrorMessage(text);
                field.setInvalid(true);
            }
        }
        criteriaProblem.setText(String.join(" ", said));
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(it -> it.getElement().callJsFunction("focus"));
    }

    private void addCriterion() {
        criteria.add(new CriterionRow(null, criteria::remove));
    }

    private Section section(String name, com.vaadin.flow.component.Component... parts) {
        var inside = new Div(parts);
        inside.setClassName("laurel-fields");
        var section = new Section(new H2(label("part." + name)), inside);
        section.setClassName("laurel-card");
        add(section);
        return section;
    }

    private IntegerField number(Field field) {
        var number = new IntegerField(label("number." + field));
        number.setStepButtonsVisible(true);
        manual(number);
        numbers.put(field, number);
        fields.put(field, number);
        return number;
    }

    private DateTimePicker moment(Field field) {
        var picker = new DateTimePicker(label("moment." + field));
        picker.setDatePickerI18n(CalendarWords.in(getLocale()));
        picker.setDateAriaLabel(label("date"));
        picker.setTimeAriaLabel(label("time"));
        moments.put(field, picker);
        fields.put(field, picker);
        return picker;
    }

    private static void manual(HasValue<?, ?> field) {
        field.setRequiredIndicatorVisible(true);
    }

    private void set(Field field, int value) {
        java.util.Objects.requireNonNull(numbers.get(field)).setValue(value);
    }

    private int get(Field field) {
        var value = java.util.Objects.requireNonNull(numbers.get(field)).getValue();
        return value == null ? -1 : value;
    }

    private DateTimePicker picker(Field field) {
        return java.util.Objects.requireNonNull(moments.get(field));
    }

    private String label(String key) {
        return getTranslation("edition.form." + key);
    }
}
