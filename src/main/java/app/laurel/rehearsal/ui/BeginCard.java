package app.laurel.rehearsal.ui;

import app.laurel.base.ui.ButtonKind;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.rehearsal.Rehearsals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which year is to be played, and with how many invented members. */
final class BeginCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int USUAL = 120;

    private final Select<Integer> year = new Select<>();
    private final IntegerField voters = new IntegerField(getTranslation("rehearsal.voters"));
    private final Begin begin;

    /** @param begin takes the year and the number of members; answers what is wrong with the year, or null */
    BeginCard(List<Integer> years, Begin begin) {
        this.begin = begin;
        year.setLabel(getTranslation("rehearsal.year"));
        year.setItems(years);
        year.setItemLabelGenerator(it -> Integer.toString(it));
        year.setValue(years.getLast());
        voters.setHelperText(getTranslation("rehearsal.voters.help", Rehearsals.FEWEST, Rehearsals.MOST));
        voters.setMin(Rehearsals.FEWEST);
        voters.setMax(Rehearsals.MOST);
        voters.setValue(USUAL);
        voters.setStepButtonsVisible(true);
        var button = new Button(getTranslation("rehearsal.begin"), click -> begin(click.getSource()));
        ButtonKind.PRIMARY.applyTo(button);
        button.setDisableOnClick(true);
        var fields = new Div(year, voters);
        fields.setClassName("laurel-fields");
        add(
                new H2(getTranslation("rehearsal.begin.title")),
                new Paragraph(getTranslation("rehearsal.begin.what")),
                fields,
                button);
    }

    /** A rehearsal takes a moment to set up, so the button rests meanwhile; it is there again where something is to be mended. */
    private void begin(Button button) {
        var wanted = voters.getValue();
        var possible = wanted != null && wanted >= Rehearsals.FEWEST && wanted <= Rehearsals.MOST;
        var range = getTranslation("rehearsal.voters.help", Rehearsals.FEWEST, Rehearsals.MOST);
        if (!FieldErrors.at(voters, possible ? null : range) && wanted != null) {
            FieldErrors.at(year, begin.with(year.getValue(), wanted));
        }
        button.setEnabled(true);
    }

    /** Begins with these. */
    @FunctionalInterface
    interface Begin extends Serializable {
        @Nullable String with(int year, int voters);
    }
}
