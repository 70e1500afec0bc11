package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page that stands for itself, in a frame and mostly under a heading. */
@SuppressWarnings("this-escape") // why: adding parts is Vaadin's own, and nothing that extends a card overrides it
public class Card extends Section {
    private static final long serialVersionUID = 1;

    /** A card with a heading, and these below it. */
    public Card(String heading, Component... parts) {
        this(new H2(heading), parts);
    }

    /** A card whose parts say themselves what it is about. */
    public Card(Component first, Component... others) {
        this();
        add(first);
        add(others);
    }

    /** An empty one, to be filled. */
    public Card() {
        setClassName("laurel-card");
    }
}
