package app.laurel.badge.ui;

import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;

/** One award's badge at the moderators' desk, live on light and on dark, and the tags that put it into a storefront. */
class SnippetPanel extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final SnippetBoxes tags;

    /** @param alt the picture's alternative text in a language */
    SnippetPanel(WornAward worn, Snippets snippets, Function<Language, String> alt) {
        tags = new SnippetBoxes(worn, snippets);
        getContent().add(new LookChoice(worn, alt, this::show), tags);
    }

    private void show(Badge badge) {
        tags.show(badge);
    }
}
