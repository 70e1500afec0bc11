package app.laurel.community.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.community.MailAddress;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;

/** A field for a mail address. What is none stays in it as it was typed, and beside it stands what to write instead. */
final class MailField extends EmailField {
    private static final long serialVersionUID = 1;

    MailField(String label) {
        super(label);
        setMaxLength(254);
    }

    Optional<MailAddress> read() {
        var address = MailAddress.parse(getValue());
        var problem = MailAddress.problem(getValue()).key();
        FieldErrors.at(this, address.isPresent() ? null : getTranslation(problem));
        return address;
    }
}
