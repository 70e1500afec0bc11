package app.laurel.joining.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Says what leaving a community means, and does it. */
final class LeaveDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient BooleanSupplier leave;

    /** @param leave false for the last moderator, who stays */
    LeaveDialog(String community, BooleanSupplier leave) {
        this.leave = leave;
        setHeaderTitle(getTranslation("joining.leave.ask", community));
        add(new Paragraph(getTranslation("joining.leave.ends")));
        add(new Paragraph(getTranslation("joining.leave.votes")));
        add(new Paragraph(getTranslation("joining.leave.back")));
        var confirm = new Button(getTranslation("joining.leave.do"), click -> leave());
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("base.reason.cancel"), click -> close()), confirm);
    }

    private void leave() {
        close();
        if (leave.getAsBoolean()) {
            Notices.done(getTranslation("joining.left"));
            UI.getCurrent().navigate(Links.home());
        } else {
            Notices.problem(getTranslation("joining.leave.last"));
        }
    }
}
