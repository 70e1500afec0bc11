package app.laurel.edition.ui;

import app.laurel.base.ui.FieldErrors;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** All that is wrong with a form, beside the button that was pressed; each line leads to its field. */
final class ProblemList extends Div {
    private static final long serialVersionUID = 1;

    private final Paragraph count = new Paragraph();
    private final UnorderedList lines = new UnorderedList();

    ProblemList() {
        setClassName("laurel-problems");
        getElement().setAttribute("role", "status");
        add(count, lines);
    }

    void add(String problem, HasElement field) {
        var line = new Button(problem, click -> FieldErrors.bringIntoView(field.getElement()));
        line.addThemeVariants(ButtonVariant.TERTIARY);
        lines.add(new ListItem(line));
        count.setText(getTranslation("edition.form.problems", lines.getComponentCount()));
    }
}
