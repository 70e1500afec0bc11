package app.laurel.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would: that it is empty, why, and what to do about it. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    /** @param steps out of it, where there are any */
    public EmptyState(String sentence, Component... steps) {
        setClassName("laurel-empty");
        add(new Paragraph(sentence));
        if (steps.length > 0) add(new NextSteps(steps));
    }
}
