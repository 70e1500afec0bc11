package app.laurel.joining.ui;

import app.laurel.base.ui.CalendarWords;
import app.laurel.base.ui.FieldErrors;
import app.laurel.community.MailAddress;
import app.laurel.community.NewMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Whom to bring in: an address and since when the person belongs. */
class NewMemberForm extends Div {
    private static final long serialVersionUID = 1;

    private final EmailField mail = new EmailField(getTranslation("community.people.mail"));
    private final DatePicker joined = new DatePicker(getTranslation("community.people.joined"));
    private final transient Predicate<NewMember> add;
    private final LocalDate today;

    /** @param add brings the person in; false when that did not happen and the form stays as it is */
    NewMemberForm(LocalDate today, Predicate<NewMember> add) {
        this.today = today;
        this.add = add;
        setClassName("laurel-form");
        mail.setMaxLength(254);
        joined.setI18n(CalendarWords.in(getLocale()));
        joined.setMax(today);
        joined.setValue(today);
        var button = new Button(getTranslation("community.people.add"), click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(mail, joined, button);
    }

    private void submit() {
        var address = MailAddress.parse(mail.getValue());
        var day = joined.getValue();
        var errors = new FieldErrors()
                .check(
                        mail,
                        address.isPresent(),
                        getTranslation(MailAddress.problem(mail.getValue()).key()))
                .check(joined, day != null && !day.isAfter(today), getTranslation("community.people.no-date"));
        if (errors.lead() || address.isEmpty() || day == null) return;
        if (add.test(new NewMember(address.get(), day))) mail.clear();
    }
}
