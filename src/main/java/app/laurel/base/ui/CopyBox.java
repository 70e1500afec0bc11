package app.laurel.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** One thing to paste elsewhere, with the button that copies it. */
public final class CopyBox extends Composite<Div> {
    private static final long serialVersionUID = 1;

    /**
     * A box for this text.
     *
     * @param help where it goes
     * @param copied what to do with it now that it was copied
     */
    public CopyBox(String heading, String help, String text, String copied) {
        getContent().add(new H3(heading), new Paragraph(help));
        add(heading, text, copied);
    }

    /**
     * A box for the only text on its card.
     *
     * @param about what it is and where it goes
     */
    public CopyBox(String about, String text, String copied) {
        getContent().add(new Paragraph(about));
        add(about, text, copied);
    }

    private void add(String name, String text, String copied) {
        var code = new Pre(text);
        code.setClassName("laurel-code");
        code.getElement().setAttribute("tabindex", "0");
        code.getElement().setAttribute("role", "group");
        code.getElement().setAttribute("aria-label", name);
        var copy = new Button(getTranslation("base.copy"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", text);
            Notices.done(copied);
        });
        copy.getElement().setAttribute("aria-label", getTranslation("base.copy") + ": " + name);
        getContent().add(code, new NextSteps(copy));
    }
}
