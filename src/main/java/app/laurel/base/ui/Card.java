package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page that stands for itself, in a frame and under a heading. */
@SuppressWarnings("this-escape") // Vaadin asks for no setter to be overridden
public class Card extends Section {
    private static final long serialVersionUID = 1;

    /** A card with a heading, and these below it. */
    public Card(String heading, Component... parts) {
        super(new H2(heading));
        setClassName("laurel-card");
        add(parts);
    }

    /** A card whose parts say themselves what it is about. */
    public Card(Component... parts) {
        super(parts);
        setClassName("laurel-card");
    }
}
