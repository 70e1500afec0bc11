package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.community.Accounts;
import app.laurel.community.Accounts.NameOutcome;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** The name under which a moderator signs and decides: chosen by the person, and public. */
final class PublicNamePanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient Accounts accounts;
    private final transient CurrentAccount current;
    private final transient Runnable done;
    private final TextField name = new TextField(getTranslation("community.public-name.name"));

    PublicNamePanel(Accounts accounts, CurrentAccount current, Runnable done) {
        this.accounts = accounts;
        this.current = current;
        this.done = done;
        name.setMaxLength(Accounts.LONGEST_NAME);
        name.setHelperText(getTranslation("community.public-name.help"));
        accounts.findPublicName(current.id()).ifPresent(name::setValue);
        var form = new Div(name, new Button(getTranslation("community.public-name.save"), click -> save()));
        form.setClassName("laurel-row-does");
        add(
                new H2(getTranslation("community.public-name.title")),
                new Paragraph(getTranslation("community.public-name.lead")),
                form);
    }

    private void save() {
        var problem = problem(accounts.setPublicName(current.id(), name.getValue()));
        if (FieldErrors.at(name, problem)) return;
        Notices.done(getTranslation("community.public-name.saved"));
        done.run();
    }

    private @Nullable String problem(NameOutcome outcome) {
        return switch (outcome) {
            case SET -> null;
            case MISSING -> getTranslation("community.public-name.missing");
            case TAKEN -> getTranslation("community.public-name.taken");
        };
    }
}
