package app.laurel.community.ui;

import app.laurel.base.ui.FieldErrors;
import app.laurel.community.PersonalData;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** Says what erasing the account means, and does it once the own address is typed. */
final class EraseDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient PersonalData data;
    private final transient CurrentAccount current;
    private final EmailField mail = new EmailField(getTranslation("community.data.erase.mail"));

    /** @param isPublic whether the person acted under a public name, which stays on public records */
    EraseDialog(PersonalData data, CurrentAccount current, boolean isPublic) {
        this.data = data;
        this.current = current;
        setHeaderTitle(getTranslation("community.data.erase.title"));
        mail.setWidthFull();
        mail.setMaxLength(254);
        add(new Paragraph(getTranslation("community.data.erase.goes")));
        add(new Paragraph(getTranslation("community.data.erase.votes")));
        add(new Paragraph(getTranslation("community.data.erase.stays")));
        if (isPublic) add(new Paragraph(getTranslation("community.data.erase.public")));
        add(mail);
        var confirm = new Button(getTranslation("community.data.erase.do"), click -> erase());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("base.reason.cancel"), click -> close()), confirm);
    }

    private void erase() {
        var problem = switch (data.erase(current.id(), mail.getValue())) {
            case ERASED -> null;
            case OTHER_ADDRESS -> "community.data.erase.other";
            case LAST_HOST -> "community.hosts.last";
            case LAST_MODERATOR -> "community.data.erase.last";
        };
        if (FieldErrors.at(mail, problem == null ? null : getTranslation(problem))) return;
        close();
        UI.getCurrent().getPage().setLocation("/");
    }
}
