package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** What only few want to read or do: it stays folded behind these words until they are pressed. */
public final class More extends NativeDetails {
    private static final long serialVersionUID = 1;

    /** Folded at first. */
    public More(String words, Component... parts) {
        super(words, new Div(parts));
        setClassName("laurel-more");
    }
}
