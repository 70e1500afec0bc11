package app.laurel.base.ui;

import app.laurel.base.web.Wreath;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The wreath, drawn in the colour of the text around it; a picture that says nothing to a screen reader. */
@Tag("span")
public final class Mark extends Component {
    /** A wreath as large as the style around it says. */
    public Mark() {
        addClassName("laurel-mark");
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox=\"0 0 100 100\" focusable=\"false\"><path d=\"" + Wreath.SMALL + "\"/></svg>");
    }
}
