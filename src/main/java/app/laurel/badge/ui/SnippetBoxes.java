package app.laurel.badge.ui;

import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.base.ui.CopyBox;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** All forms in which a badge can be put into a page, with what a page must allow for each. */
class SnippetBoxes extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final transient WornAward worn;
    private final transient Snippets snippets;
    private final Div tags = new Div();

    SnippetBoxes(WornAward worn, Snippets snippets) {
        this.worn = worn;
        this.snippets = snippets;
        getContent().add(tags, hints());
    }

    void show(Badge badge) {
        tags.removeAll();
        tags.add(box("plain", snippets.plain(badge)));
        if (worn.sharedHost().isEmpty())
            tags.add(
                    box("script", snippets.scripted(badge)),
                    box("pinned", snippets.pinned(badge)),
                    box("framed", snippets.framed(badge)));
        tags.add(box("oembed", snippets.proof(badge.code())));
    }

    private CopyBox box(String key, String tag) {
        var about = "badge.snippets." + key;
        return new CopyBox(
                getTranslation(about), getTranslation(about + ".help"), tag, getTranslation("badge.snippets.copied"));
    }

    private Div hints() {
        var hints = new Div(
                new Paragraph(getTranslation("badge.snippets.code")),
                new Paragraph(getTranslation("badge.snippets.frame")));
        if (worn.sharedHost().isEmpty())
            hints.add(new Paragraph(getTranslation("badge.snippets.policy", snippets.badges())));
        hints.setClassName("laurel-muted");
        return hints;
    }
}
