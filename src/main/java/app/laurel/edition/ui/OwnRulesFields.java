package app.laurel.edition.ui;

import app.laurel.base.ui.Card;
import app.laurel.count.Quorum;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a category has of its own, as fields: an empty number, and a part that is not chosen, is as the year says. */
final class OwnRulesFields extends Div {
    private static final long serialVersionUID = 1;
    private static final Field[] OPTIONAL = {
        Field.NOMINATIONS, Field.SHORTLIST_SIZE, Field.MINIMUM_SHOPS, Field.QUORUM_RATINGS, Field.QUORUM_PERCENT
    };

    private final NumberFields numbers = new NumberFields(this::label, OPTIONAL);
    private final Checkbox hasCriteria = new Checkbox(getTranslation("edition.categories.own-criteria"));
    private final Checkbox hasMethod = new Checkbox(getTranslation("edition.categories.own-method"));
    private final CriteriaFields criteria = new CriteriaFields();
    private final OwnMethodFields method;

    /** @param year what holds where the category has nothing of its own */
    OwnRulesFields(CategoryOverrides own, Rules year) {
        var quorum = own.quorum();
        number(Field.NOMINATIONS, own.nominationsPerMember(), year.nominationsPerMember());
        number(Field.SHORTLIST_SIZE, own.shortlistSize(), year.shortlistSize());
        number(Field.MINIMUM_SHOPS, own.minimumShops(), year.minimumShops());
        number(
                Field.QUORUM_RATINGS,
                quorum == null ? null : quorum.ratings(),
                year.quorum().ratings());
        number(
                Field.QUORUM_PERCENT,
                quorum == null ? null : quorum.percent(),
                year.quorum().percent());
        criteria.fill(own.over(year).criteria());
        method = new OwnMethodFields(own.over(year));
        offer(hasCriteria, criteria, !own.criteria().isEmpty());
        offer(hasMethod, method, own.method() != null);
        var plain = new Div();
        plain.setClassName("laurel-fields");
        for (var field : OPTIONAL) plain.add(numbers.of(field));
        add(new Card(getTranslation("edition.categories.own"), plain, hasCriteria, criteria, hasMethod, method));
    }

    CategoryOverrides read() {
        return new CategoryOverrides(
                hasCriteria.getValue() ? criteria.read() : List.of(),
                value(Field.NOMINATIONS),
                value(Field.SHORTLIST_SIZE),
                hasMethod.getValue() ? method.read() : null,
                quorum(),
                value(Field.MINIMUM_SHOPS));
    }

    /** The fields at which a problem is shown, as they stand now: what is as the year says has none. */
    Map<Field, IntegerField> byProblem() {
        var fields = new EnumMap<>(numbers.byProblem());
        if (hasMethod.getValue()) fields.putAll(method.byProblem());
        return fields;
    }

    /** Says what is wrong with its criteria; nothing where it is empty. */
    void showOfCriteria(String sentence) {
        criteria.show(sentence);
    }

    private @Nullable Quorum quorum() {
        var ratings = value(Field.QUORUM_RATINGS);
        var percent = value(Field.QUORUM_PERCENT);
        if (ratings == null && percent == null) return null;
        return new Quorum(Objects.requireNonNullElse(ratings, -1), Objects.requireNonNullElse(percent, -1));
    }

    private @Nullable Integer value(Field field) {
        return numbers.of(field).getValue();
    }

    private void number(Field field, @Nullable Integer own, int years) {
        var number = numbers.of(field);
        number.setRequiredIndicatorVisible(false);
        number.setHelperText(getTranslation("edition.categories.as-year", years));
        if (own != null) number.setValue(own);
    }

    private static void offer(Checkbox choice, Component part, boolean chosen) {
        choice.addValueChangeListener(change -> part.setVisible(change.getValue()));
        choice.setValue(chosen);
        part.setVisible(chosen);
    }

    private String label(String key) {
        return getTranslation("edition.form." + key);
    }
}
