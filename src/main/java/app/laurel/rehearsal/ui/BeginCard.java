package app.laurel.rehearsal.ui;

import app.laurel.base.ui.Card;
import app.laurel.rehearsal.Rehearsals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Which year is to be played, and with how many invented members. */
final class BeginCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int USUAL = 120;

    /** @param begin takes the year and the number of members */
    BeginCard(List<Integer> years, Begin begin) {
        var year = new Select<Integer>();
        year.setLabel(getTranslation("rehearsal.year"));
        year.setItems(years);
        year.setItemLabelGenerator(it -> Integer.toString(it));
        year.setValue(years.getLast());
        var voters = new IntegerField(getTranslation("rehearsal.voters"));
        voters.setHelperText(getTranslation("rehearsal.voters.help", Rehearsals.FEWEST, Rehearsals.MOST));
        voters.setMin(Rehearsals.FEWEST);
        voters.setMax(Rehearsals.MOST);
        voters.setValue(USUAL);
        voters.setStepButtonsVisible(true);
        var button = new Button(
                getTranslation("rehearsal.begin"),
                click -> begin.with(year.getValue(), Objects.requireNonNullElse(voters.getValue(), USUAL)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        var fields = new Div(year, voters);
        fields.setClassName("laurel-fields");
        add(
                new H2(getTranslation("rehearsal.begin.title")),
                new Paragraph(getTranslation("rehearsal.begin.what")),
                fields,
                button);
    }

    /** Begins with these. */
    @FunctionalInterface
    interface Begin extends Serializable {
        void with(int year, int voters);
    }
}
