package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Where to go from here: links and buttons in one line, the first of them the likeliest. */
public final class NextSteps extends Div {
    private static final long serialVersionUID = 1;

    /** These, in this order. */
    public NextSteps(Component... steps) {
        super(steps);
        setClassName("laurel-ways");
    }
}
