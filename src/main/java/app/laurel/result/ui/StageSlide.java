package app.laurel.result.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.result.web.StagePlace;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** One slide of a stage, in the language of the show; a new one each time, so that it comes in as it should. */
final class StageSlide extends Div {
    private static final long serialVersionUID = 1;

    private final transient StageSlides slides;
    private final int category;
    private final Language language;

    /** The slide before the first place. */
    StageSlide(StageSlides slides, int category, Language language) {
        this.slides = slides;
        this.category = category;
        this.language = language;
        setClassName("laurel-slide");
        line("laurel-slide-kicker", slides.community().name().in(language));
        add(new H1(slides.category(category).fullName().in(language)));
        if (slides.list(category, language).isEmpty()) line("laurel-slide-figure", t(slides.kicker(category)));
        if (slides.isSecret()) line("laurel-slide-note", t("result.stage.secret"));
        line("laurel-slide-note", t("result.stage.keys"));
    }

    /** The slide of a place. */
    StageSlide(StageSlides slides, int category, Language language, StagePlace place) {
        this.slides = slides;
        this.category = category;
        this.language = language;
        setClassName(place.honoured() ? "laurel-slide laurel-slide-first" : "laurel-slide");
        line(
                "laurel-slide-kicker",
                place.honoured() ? t(slides.kicker(category)) : t("result.stage.place", place.rank()));
        var faces = new Div();
        faces.setClassName("laurel-slide-faces");
        place.shops().forEach(it -> faces.add(new Image(Shop.face(new ShopId(it.shop())), "")));
        add(faces);
        for (var shop : place.shops()) {
            add(new H1(shop.name()));
            line("laurel-slide-figure", shop.figure());
        }
        line("laurel-slide-why", place.why());
    }

    private void line(String style, String words) {
        if (words.isEmpty()) return;
        var line = new Paragraph(words);
        line.setClassName(style);
        add(line);
    }

    /** A text of the show; what an award is called names its category. */
    private String t(String key, Object... arguments) {
        var named = key.endsWith(".of")
                ? new Object[] {slides.category(category).name().in(language)}
                : arguments;
        return getTranslation(language.locale(), key, named);
    }
}
