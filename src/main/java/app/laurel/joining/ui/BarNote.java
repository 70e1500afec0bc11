package app.laurel.joining.ui;

import app.laurel.community.Bar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** That somebody is kept out, and why, with the way back in. */
final class BarNote extends Div {
    private static final long serialVersionUID = 1;

    /** @param bar null where another moderator has just lifted it */
    BarNote(@Nullable Bar bar, PersonActs acts) {
        setClassName("laurel-note");
        add(new Paragraph(getTranslation("community.people.filter.BARRED")));
        if (bar != null) add(new Paragraph(bar.reason()), new LiftButton(bar, acts::lift));
    }
}
