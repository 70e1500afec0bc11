package app.laurel.result.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;

/** The public page as it will look, in a frame in which nothing runs and no link leads away; on a phone's width too. */
final class PreviewSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Function<Category, String> pages;
    private final IFrame frame = new IFrame();

    /** @param pages the HTML of a category's page */
    PreviewSection(List<Category> categories, Function<Category, String> pages) {
        this.pages = pages;
        frame.setClassName("laurel-preview");
        frame.setTitle(getTranslation("result.desk.preview"));
        frame.getElement().setAttribute("sandbox", "allow-same-origin");
        var buttons = new Div();
        buttons.setClassName("laurel-acts");
        if (categories.size() > 1) categories.forEach(it -> buttons.add(choice(it)));
        buttons.add(new Button(getTranslation("result.desk.preview.phone"), click -> width("390px")));
        buttons.add(new Button(getTranslation("result.desk.preview.desk"), click -> width("100%")));
        add(
                new H2(getTranslation("result.desk.preview")),
                new Paragraph(getTranslation("result.desk.preview.lead")),
                buttons,
                frame);
        show(categories.getFirst());
    }

    private Button choice(Category category) {
        return new Button(category.name().in(Reader.language()), click -> show(category));
    }

    private void show(Category category) {
        frame.setSrcdoc(pages.apply(category));
    }

    private void width(String width) {
        frame.getStyle().set("--width", width);
    }
}
