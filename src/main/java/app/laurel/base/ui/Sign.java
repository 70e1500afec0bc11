package app.laurel.base.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a frame that says how something stands: a role, a phase. */
public final class Sign extends Span {
    private static final long serialVersionUID = 1;

    /** A sign with this word. */
    public Sign(String word) {
        super(word);
        setClassName("laurel-role");
    }
}
