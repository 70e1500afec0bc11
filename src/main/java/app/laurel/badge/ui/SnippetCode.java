package app.laurel.badge.ui;

import app.laurel.base.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;

/** One tag to paste, with the button that copies it. */
class SnippetCode extends Composite<Div> {
    private static final long serialVersionUID = 1;

    /** @param key {@code plain}, {@code script} or {@code pinned} */
    SnippetCode(String key, String tag) {
        var code = new Pre(tag);
        code.setClassName("laurel-code");
        code.getElement().setAttribute("tabindex", "0");
        code.getElement().setAttribute("role", "group");
        code.getElement().setAttribute("aria-label", getTranslation("badge.snippets." + key));
        var copy = new Button(getTranslation("badge.snippets.copy"), click -> copy(tag));
        copy.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("badge.snippets.copy") + ": " + getTranslation("badge.snippets." + key));
        getContent()
                .add(
                        new H3(getTranslation("badge.snippets." + key)),
                        new Paragraph(getTranslation("badge.snippets." + key + ".help")),
                        code,
                        copy);
    }

    private void copy(String tag) {
        getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", tag);
        Notices.done(getTranslation("badge.snippets.copied"));
    }
}
