package app.laurel.nomination.ui;

import app.laurel.base.ui.Card;
import app.laurel.nomination.LikelyDuplicate;
import app.laurel.nomination.Nominee;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Nominees that are likely one shop, side by side; merged in one act, with a reason that is written already. */
final class DuplicateSection extends Card {
    private static final long serialVersionUID = 1;

    /** What asks for the ruling that the first is another spelling of the second. */
    @FunctionalInterface
    interface Merge {
        void of(Nominee from, Nominee into);
    }

    DuplicateSection(List<LikelyDuplicate> pairs, Merge merge) {
        var list = new UnorderedList();
        list.setClassName("laurel-pairs");
        pairs.forEach(it -> list.add(pair(it, merge)));
        add(
                new H2(getTranslation("nomination.duplicates")),
                new Paragraph(getTranslation("nomination.duplicates.lead")),
                list);
    }

    private ListItem pair(LikelyDuplicate pair, Merge merge) {
        var from = pair.other().nominee();
        var into = pair.one().nominee();
        var button = new Button(getTranslation("nomination.duplicates.merge"), click -> merge.of(from, into));
        button.setAriaLabel(getTranslation("nomination.duplicates.merge-of", from.name(), into.name()));
        return new ListItem(side(pair.one()), side(pair.other()), button);
    }

    private Div side(LikelyDuplicate.Side side) {
        var name = new Span(side.nominee().name());
        name.setClassName("laurel-row-name");
        var address = new Span(
                side.address().isEmpty() ? getTranslation("nomination.duplicates.no-address") : side.address());
        address.setClassName("laurel-address");
        var count = new Span(getTranslation("nomination.duplicates.nominations", side.nominations()));
        count.setClassName("laurel-muted");
        var box = new Div(name, address, count);
        box.setClassName("laurel-pair-side");
        return box;
    }
}
