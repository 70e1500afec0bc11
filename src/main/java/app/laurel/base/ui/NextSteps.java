package app.laurel.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Where to go from here: links and buttons in one line, the first of them the likeliest; where that is a link, it is the primary one. */
public final class NextSteps extends Div {
    private static final long serialVersionUID = 1;

    /** These, in this order. */
    public NextSteps(Component... steps) {
        super(steps);
        setClassName("laurel-ways");
    }

    /** Only now is it known which of them is the first. */
    @Override
    protected void onAttach(AttachEvent event) {
        getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(it -> !ButtonKind.isOn(it))
                .forEach(ButtonKind.SECONDARY::applyTo);
        getChildren().findFirst().filter(LinkButton.class::isInstance).ifPresent(it -> ((LinkButton) it).primary());
    }
}
