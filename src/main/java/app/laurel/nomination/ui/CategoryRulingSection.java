package app.laurel.nomination.ui;

import app.laurel.base.ui.Card;
import app.laurel.nomination.CategoryRuling.Kind;
import app.laurel.nomination.Shortlist;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What moderators can still decide about one category of several. */
final class CategoryRulingSection extends Card {
    private static final long serialVersionUID = 1;

    /** @param list of the category: whoever was nominated may go to a category of their own */
    CategoryRulingSection(CategoryAsking asking, Shortlist list) {
        var nominees = list.entries().stream()
                .filter(it -> it.nominations() > 0)
                .map(Shortlist.Entry::nominee)
                .toList();
        var acts = new Div(act(Kind.RENAME, asking::rename));
        acts.setClassName("laurel-acts");
        if (!asking.others().isEmpty()) acts.add(act(Kind.MERGE, asking::merge));
        if (!nominees.isEmpty()) acts.add(act(Kind.SPLIT, () -> asking.split(nominees)));
        acts.add(act(Kind.WITHDRAW, asking::withdraw));
        add(
                new H2(getTranslation("nomination.category.this")),
                new Paragraph(getTranslation("nomination.category.can")));
        add(acts);
    }

    private Button act(Kind kind, Runnable ask) {
        return new Button(getTranslation("nomination.category.act." + kind), click -> ask.run());
    }
}
