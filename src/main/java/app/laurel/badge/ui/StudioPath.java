package app.laurel.badge.ui;

import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.base.ui.Card;
import app.laurel.community.Member;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way of one award onto a page: how it looks, where it goes, the one thing to copy, and whether it has arrived. */
class StudioPath extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>();
    private final PasteCard paste;
    private final SeenCard seen;
    private final SnippetBoxes others;
    private final AwardFiles files;
    private transient @Nullable Badge badge;
    private int step;

    /** @param step the number of its first step */
    StudioPath(WornAward worn, StudioCalls calls, Supplier<Member> by, int step) {
        this.step = step;
        var look = heading("look");
        var where = heading("where");
        paste = new PasteCard(heading("paste"), worn, calls.snippets(), it -> calls.sentence(worn, it));
        seen = new SeenCard(heading("seen"), worn, calls, by);
        others = new SnippetBoxes(worn, calls.snippets());
        files = new AwardFiles(worn);
        place.setItems(Place.values());
        place.setItemLabelGenerator(it -> getTranslation("badge.place." + it.key()));
        place.setAriaLabel(where);
        place.setValue(Place.likely(worn.shop().domain()));
        place.addValueChangeListener(change -> show());
        getContent()
                .add(
                        new Card(look, new LookChoice(worn, it -> calls.alt(worn, it), this::show)),
                        new Card(where, place),
                        paste,
                        seen,
                        new Details(getTranslation("badge.studio.files"), files),
                        new Details(getTranslation("badge.studio.others"), others));
    }

    private String heading(String key) {
        return getTranslation("badge.studio.step", Integer.toString(step++), getTranslation("badge.studio." + key));
    }

    private void show(Badge chosen) {
        badge = chosen;
        show();
    }

    private void show() {
        if (badge == null) return;
        paste.show(place.getValue(), badge);
        seen.show(place.getValue());
        others.show(badge);
        files.show(badge.language());
    }
}
