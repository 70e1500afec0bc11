package app.laurel.edition.ui;

import app.laurel.count.FinalMethod;
import app.laurel.count.FinalMethod.Detail;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.MethodDetails;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.Function;

/** The methods of a year and what each of them needs; what the chosen method does not need is hidden and kept. */
final class MethodFields {
    private final Function<String, String> texts;
    private final Select<NominationMethod> nominations;
    private final Select<Repeats> repeats;
    private final Select<FinalMethod> method;
    private final Select<Unrated> unrated;
    private final Select<MissingPolicy> missing;
    private final IntegerField favouritePercent;
    private final IntegerField seats;
    private final Checkbox newcomer;

    /**
     * Makes the fields.
     *
     * @param texts finds a text by its key
     * @param favouritePercent shown where favourites decide a part
     * @param seats shown where several shops may win
     */
    MethodFields(Function<String, String> texts, IntegerField favouritePercent, IntegerField seats) {
        this.texts = texts;
        this.favouritePercent = favouritePercent;
        this.seats = seats;
        nominations = select("nomination-method", List.of(NominationMethod.values()));
        repeats = select("repeats", List.of(Repeats.values()));
        method = select("method", List.of(FinalMethod.values()));
        unrated = select("unrated", List.of(Unrated.values()));
        missing = select("missing", List.of(MissingPolicy.values()));
        newcomer = new Checkbox(texts.apply("edition.form.newcomer"));
        newcomer.setHelperText(texts.apply("edition.form.newcomer.help"));
        nominations.addValueChangeListener(chosen -> showNeeded());
        method.addValueChangeListener(chosen -> showNeeded());
        missing.addValueChangeListener(chosen -> showNeeded());
        unrated.addValueChangeListener(chosen -> showNeeded());
        repeats.addValueChangeListener(chosen -> showNeeded());
    }

    Select<NominationMethod> nominations() {
        return nominations;
    }

    Select<Repeats> repeats() {
        return repeats;
    }

    Select<FinalMethod> method() {
        return method;
    }

    Select<Unrated> unrated() {
        return unrated;
    }

    Select<MissingPolicy> missing() {
        return missing;
    }

    Checkbox newcomer() {
        return newcomer;
    }

    void fill(Rules rules) {
        var details = rules.details();
        nominations.setValue(rules.nominationMethod());
        repeats.setValue(details.repeats());
        method.setValue(rules.method());
        unrated.setValue(details.unrated());
        favouritePercent.setValue(details.favouritePercent());
        newcomer.setValue(details.newcomerAward());
        missing.setValue(details.missing());
        seats.setValue(details.seats());
        showNeeded();
    }

    MethodDetails details() {
        var percent = favouritePercent.getValue();
        var places = seats.getValue();
        return new MethodDetails(
                percent == null ? -1 : percent,
                unrated.getValue(),
                repeats.getValue(),
                newcomer.getValue(),
                missing.getValue(),
                places == null ? -1 : places);
    }

    private void showNeeded() {
        nominations.setHelperText(text("nomination-method.help." + nominations.getValue()));
        method.setHelperText(text("method.help." + method.getValue()));
        repeats.setVisible(
                nominations.getValue() == null || nominations.getValue().shares());
        repeats.setHelperText(text("repeats.help." + repeats.getValue()));
        unrated.setHelperText(text("unrated.help." + unrated.getValue()));
        unrated.setVisible(asks(Detail.UNRATED));
        favouritePercent.setVisible(asks(Detail.FAVOURITE_PERCENT));
        missing.setVisible(asks(Detail.MISSING));
        missing.setHelperText(text("missing.help." + missing.getValue()));
        seats.setVisible(asks(Detail.SEATS));
    }

    private boolean asks(Detail detail) {
        return method.getValue() != null && method.getValue().asks(detail);
    }

    private <T extends Enum<T>> Select<T> select(String name, List<T> choices) {
        var select = new Select<T>();
        select.setLabel(texts.apply("edition.form." + name));
        select.setItems(choices);
        select.setItemLabelGenerator(it -> text(name + "." + it.name()));
        return select;
    }

    private String text(String key) {
        return key.endsWith(".null") ? "" : texts.apply("edition." + key);
    }
}
