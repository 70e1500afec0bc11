package app.laurel.edition.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.Card;
import app.laurel.count.Quorum;
import app.laurel.edition.Draft;
import app.laurel.edition.DraftProblem;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules and dates of a year as fields. A year that does not exist yet is asked for its dates too, and shows first what differs
 * from year to year; the rest is filled in, and lies below.
 */
final class EditionForm extends Div {
    private static final long serialVersionUID = 1;
    private static final Field[] NUMBERS = {
        Field.YEAR,
        Field.NOMINATIONS,
        Field.SHORTLIST_SIZE,
        Field.SHRINK,
        Field.QUORUM_RATINGS,
        Field.QUORUM_PERCENT,
        Field.MINIMUM_SHOPS,
        Field.DAYS_ON_RECORD,
        Field.FAVOURITE_PERCENT,
        Field.SEATS
    };

    private final TextField ko = new TextField(label("name-ko"));
    private final TextField en = new TextField(label("name-en"));
    private final NumberFields numbers = new NumberFields(this::label, NUMBERS);
    private final RollFields roll =
            new RollFields(this::label, getLocale(), numbers.of(Field.DAYS_ON_RECORD), numbers.of(Field.MINIMUM_SHOPS));
    private final DateFields dates = new DateFields(this::label, getLocale());
    private final CriteriaFields criteria = new CriteriaFields();
    private final FieldsByProblem fields = new FieldsByProblem(criteria);
    private final transient MethodFields methods =
            new MethodFields(this::getTranslation, numbers.of(Field.FAVOURITE_PERCENT), numbers.of(Field.SEATS));

    private final Div rest = new Div();
    private final Details more = new Details(label("more"), rest);

    EditionForm(boolean fresh) {
        setClassName("laurel-form");
        rest.setClassName("laurel-form");
        ko.setMaxLength(80);
        en.setMaxLength(80);
        fields.add(Map.of(Field.NAME, en, Field.JOINED_BY, roll.day()));
        fields.add(numbers.byProblem());
        fields.add(dates.byProblem());
        numbers.of(Field.YEAR).setVisible(fresh);
        numbers.of(Field.YEAR).addValueChangeListener(it -> {
            if (it.isFromClient()) rename(it.getOldValue(), it.getValue());
        });
        add(section("what", numbers.of(Field.YEAR), ko, en));
        var others = List.of(
                section("who", roll.parts()),
                section("criteria", criteria),
                section("shortlist", shortlist()),
                section("count", count()));
        if (fresh) {
            add(section("dates", dates.parts()), more);
            rest.add(others);
        } else add(others);
    }

    private Component[] shortlist() {
        return new Component[] {
            numbers.of(Field.NOMINATIONS), numbers.of(Field.SHORTLIST_SIZE), methods.nominations(), methods.repeats()
        };
    }

    private Component[] count() {
        return new Component[] {
            methods.method(),
            methods.missing(),
            numbers.of(Field.SEATS),
            numbers.of(Field.FAVOURITE_PERCENT),
            methods.unrated(),
            numbers.of(Field.QUORUM_RATINGS),
            numbers.of(Field.QUORUM_PERCENT),
            numbers.of(Field.SHRINK),
            methods.newcomer()
        };
    }

    void fill(Draft draft) {
        var rules = draft.rules();
        ko.setValue(draft.name().ko());
        en.setValue(draft.name().en());
        roll.fill(rules);
        numbers.set(Field.YEAR, draft.year());
        numbers.set(Field.NOMINATIONS, rules.nominationsPerMember());
        numbers.set(Field.SHORTLIST_SIZE, rules.shortlistSize());
        numbers.set(Field.QUORUM_RATINGS, rules.quorum().ratings());
        numbers.set(Field.QUORUM_PERCENT, rules.quorum().percent());
        numbers.set(Field.SHRINK, rules.shrink());
        methods.fill(rules);
        dates.fill(draft.dates());
        criteria.fill(rules.criteria());
    }

    /** Asks what only a year with several categories is asked. */
    void ofSeveral(boolean several) {
        roll.ofSeveral(several);
    }

    Draft read() {
        return new Draft(
                numbers.get(Field.YEAR),
                new Bilingual(ko.getValue().strip(), en.getValue().strip()),
                dates.read(),
                rules());
    }

    private Rules rules() {
        return new Rules(
                criteria.read(),
                roll.joinedBy(),
                numbers.get(Field.NOMINATIONS),
                methods.nominations().getValue(),
                numbers.get(Field.SHORTLIST_SIZE),
                methods.method().getValue(),
                numbers.get(Field.SHRINK),
                new Quorum(numbers.get(Field.QUORUM_RATINGS), numbers.get(Field.QUORUM_PERCENT)),
                numbers.get(Field.MINIMUM_SHOPS),
                methods.details(),
                roll.electorate());
    }

    /** Puts each problem at its field and leads to the first; to the others leads what it answers with. */
    ProblemList show(List<DraftProblem> problems) {
        if (fields.reachBeyondFirst(problems)) more.setOpened(true);
        return fields.show(problems);
    }

    /** The names follow the year where they say it. */
    private void rename(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) return;
        for (var name : List.of(ko, en)) {
            name.setValue(name.getValue().replace(from.toString(), to.toString()));
        }
    }

    private Component section(String name, Component... parts) {
        var inside = new Div(parts);
        inside.setClassName("laurel-fields");
        return new Card(label("part." + name), inside);
    }

    private String label(String key) {
        return getTranslation("edition.form." + key);
    }
}
