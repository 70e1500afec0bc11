package app.laurel.base.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What went wrong where no single field is to blame: it stays until it is mended, is read out, and is brought into view. */
public final class Alert extends Paragraph {
    private static final long serialVersionUID = 1;

    /** Empty at first. */
    public Alert() {
        setClassName("laurel-bad");
        getElement().setAttribute("role", "alert");
    }

    /** Showing this from the beginning. */
    public Alert(String sentence) {
        this();
        show(sentence);
    }

    /** Shows this; nothing where it is empty. */
    public void show(String sentence) {
        setText(sentence);
        if (!sentence.isEmpty()) FieldErrors.bringIntoView(getElement());
    }
}
