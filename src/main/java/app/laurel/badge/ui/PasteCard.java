package app.laurel.badge.ui;

import app.laurel.badge.ImageShape;
import app.laurel.badge.Snippets;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.badge.ui.Place.Form;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;

/** The one thing to copy for a place, and where it goes there; for places that take no code, the picture to upload. */
final class PasteCard extends Card {
    private static final long serialVersionUID = 1;

    private final transient WornAward worn;
    private final transient Snippets snippets;
    private final transient Function<Language, String> sentence;
    private final Div one = new Div();

    /** @param sentence the badge in words, for where it cannot be clicked */
    PasteCard(String heading, WornAward worn, Snippets snippets, Function<Language, String> sentence) {
        super(heading);
        this.worn = worn;
        this.snippets = snippets;
        this.sentence = sentence;
        add(one);
    }

    void show(Place place, Badge badge) {
        one.removeAll();
        if (place.form() == Form.PICTURE) picture(place, badge);
        else one.add(box(place, code(place.form(), badge)));
    }

    /** On a host that others share, a script cannot tell whose page it is on. */
    private String code(Form form, Badge badge) {
        return switch (form) {
            case SCRIPT -> worn.sharedHost().isPresent() ? snippets.plain(badge) : snippets.scripted(badge);
            case LINK, PICTURE -> snippets.plain(badge);
            case MAIL -> snippets.mailed(badge);
            case FORUM -> snippets.posted(badge);
        };
    }

    private CopyBox box(Place place, String text) {
        var key = "badge.place." + place.key();
        return new CopyBox(
                getTranslation(key), getTranslation(key + ".how"), text, getTranslation("badge.place.copied"));
    }

    private void picture(Place place, Badge badge) {
        var address = snippets.image(badge, ImageShape.SQUARE);
        var path = address.substring(snippets.badges().toString().length());
        var words = sentence.apply(badge.language());
        var image = new Image(path, words);
        image.setClassName("laurel-square");
        image.getElement().setAttribute("width", Integer.toString(ImageShape.SQUARE.pixelsWide()));
        image.getElement().setAttribute("height", Integer.toString(ImageShape.SQUARE.pixelsHigh()));
        var take = LinkButton.outside(path, getTranslation("badge.place.take"));
        take.getElement().setAttribute("download", badge.code() + ".png");
        var key = "badge.place." + place.key();
        one.add(
                new H3(getTranslation(key)),
                new Paragraph(getTranslation(key + ".how")),
                image,
                new NextSteps(take),
                new CopyBox(
                        getTranslation("badge.place.words"),
                        getTranslation("badge.place.words.how"),
                        words,
                        getTranslation("badge.place.copied")));
    }
}
