package app.laurel.nomination.ui;

import app.laurel.base.ui.Card;
import app.laurel.nomination.LikelyDuplicate;
import app.laurel.nomination.Nominee;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Nominees that are likely one shop, side by side: merged in one act, with a reason that is written already, or found to be two and not
 * offered again.
 */
final class DuplicateSection extends Card {
    private static final long serialVersionUID = 1;

    /** What a moderator decides on a pair. */
    interface Decisions {
        /** Asks for the ruling that the first is another spelling of the second. */
        void merge(Nominee from, Nominee into);

        /** Notes that they are two shops. */
        void keepApart(Nominee one, Nominee other);

        /** Undoes that. */
        void offerAgain(Nominee one, Nominee other);
    }

    private final transient Decisions decisions;

    DuplicateSection(List<LikelyDuplicate> pairs, List<LikelyDuplicate> apart, Decisions decisions) {
        this.decisions = decisions;
        if (!pairs.isEmpty()) {
            var list = new UnorderedList();
            list.setClassName("laurel-pairs");
            pairs.forEach(it -> list.add(pair(it)));
            add(new H2(text("")), new Paragraph(text(".lead")), list);
        }
        if (!apart.isEmpty()) add(apart(apart));
    }

    private ListItem pair(LikelyDuplicate pair) {
        var from = pair.other().nominee();
        var into = pair.one().nominee();
        var merge = new Button(text(".merge"), click -> decisions.merge(from, into));
        merge.setAriaLabel(getTranslation("nomination.duplicates.merge-of", from.name(), into.name()));
        var keep = new Button(text(".apart"), click -> decisions.keepApart(into, from));
        keep.setAriaLabel(getTranslation("nomination.duplicates.apart-of", into.name(), from.name()));
        var acts = new Div(merge, keep);
        acts.setClassName("laurel-pair-acts");
        return new ListItem(side(pair.one()), side(pair.other()), acts);
    }

    private Div side(LikelyDuplicate.Side side) {
        var name = new Span(side.nominee().name());
        name.setClassName("laurel-row-name");
        var address = new Span(side.address().isEmpty() ? text(".no-address") : side.address());
        address.setClassName("laurel-address");
        var count = new Span(getTranslation("nomination.duplicates.nominations", side.nominations()));
        count.setClassName("laurel-muted");
        var box = new Div(name, address, count);
        box.setClassName("laurel-pair-side");
        return box;
    }

    /** Folded: nobody has to look at what is decided. */
    private Details apart(List<LikelyDuplicate> pairs) {
        var list = new UnorderedList();
        list.setClassName("laurel-pairs");
        for (var pair : pairs) {
            var one = pair.one().nominee();
            var other = pair.other().nominee();
            var again = new Button(text(".again"), click -> decisions.offerAgain(one, other));
            again.setAriaLabel(getTranslation("nomination.duplicates.again-of", one.name(), other.name()));
            list.add(new ListItem(side(pair.one()), side(pair.other()), again));
        }
        return new Details(getTranslation("nomination.duplicates.kept-apart", pairs.size()), list);
    }

    private String text(String part) {
        return getTranslation("nomination.duplicates" + part);
    }
}
