package app.laurel.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;

/** The public rules page of a year before it is public, as it will look; nothing on it leads anywhere. */
final class RulesBefore extends Dialog {
    private static final long serialVersionUID = 1;

    /** @param page whole page, HTML */
    RulesBefore(String page) {
        setHeaderTitle(getTranslation("edition.form.preview.title"));
        setWidth("56rem");
        setHeight("90vh");
        var frame = new IFrame();
        frame.setClassName("laurel-preview");
        frame.setTitle(getTranslation("edition.form.preview.title"));
        frame.setSandbox(SandboxType.ALLOW_SAME_ORIGIN); // for its style and type; it runs nothing
        frame.getElement().setAttribute("srcdoc", page);
        add(frame);
        getFooter().add(new Button(getTranslation("edition.form.preview.close"), click -> close()));
    }
}
