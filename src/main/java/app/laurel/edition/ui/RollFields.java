package app.laurel.edition.ui;

import app.laurel.base.ui.CalendarWords;
import app.laurel.edition.CategoryOrder;
import app.laurel.edition.Electorate;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Who may vote, and by which ways, as fields. */
final class RollFields implements Serializable {
    private static final long serialVersionUID = 1;

    private final DatePicker joinedBy;
    private final IntegerField daysOnRecord;
    private final IntegerField minimumShops;
    private final Checkbox paperBallots;
    private final Checkbox ownOrder;

    RollFields(UnaryOperator<String> label, Locale locale, IntegerField daysOnRecord, IntegerField minimumShops) {
        this.daysOnRecord = daysOnRecord;
        this.minimumShops = minimumShops;
        joinedBy = new DatePicker(label.apply("joined-by"));
        joinedBy.setI18n(CalendarWords.in(locale));
        paperBallots = new Checkbox(label.apply("paper-ballots"));
        paperBallots.setHelperText(label.apply("paper-ballots.help"));
        ownOrder = new Checkbox(label.apply("own-order"));
        ownOrder.setHelperText(label.apply("own-order.help"));
        ownOrder.setVisible(false);
    }

    Component[] parts() {
        return new Component[] {joinedBy, daysOnRecord, minimumShops, paperBallots, ownOrder};
    }

    DatePicker day() {
        return joinedBy;
    }

    void fill(Rules rules) {
        joinedBy.setValue(rules.joinedBy());
        minimumShops.setValue(rules.minimumShops());
        daysOnRecord.setValue(rules.electorate().daysOnRecord());
        paperBallots.setValue(rules.electorate().paperBallots());
        ownOrder.setValue(rules.electorate().categoryOrder() == CategoryOrder.OWN);
    }

    /** Asks in which order categories are offered, where there are several. */
    void ofSeveral(boolean several) {
        ownOrder.setVisible(several);
    }

    LocalDate joinedBy() {
        return Objects.requireNonNullElse(joinedBy.getValue(), LocalDate.MIN);
    }

    Electorate electorate() {
        return new Electorate(
                paperBallots.getValue(),
                Objects.requireNonNullElse(daysOnRecord.getValue(), -1),
                ownOrder.getValue() ? CategoryOrder.OWN : CategoryOrder.RULES);
    }
}
