package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.LinkButton;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The screen of a stage: one slide, and a bar below it that hides on the whole screen. Arrows, space and the keys of a presenter's remote
 * lead on and back. A place that is not shown yet is not in the browser either.
 */
final class StageShow extends Section {
    private static final long serialVersionUID = 1;
    private static final String KEY = "event.key";
    private static final String ON = " ArrowRight ArrowDown PageDown Enter ";
    private static final String BACK = " ArrowLeft ArrowUp PageUp Backspace ";

    /** Keys that are pressed on a button are the button's. */
    private static final String OURS = "'%s%s'.includes(' ' + event.key + ' ') || event.key === ' '";

    private static final String FILTER = "!event.repeat && !event.target.closest('vaadin-button, a') && ("
            + OURS.formatted(ON, BACK) + ") && (event.preventDefault(), true)";
    private static final String WHOLE_SCREEN =
            "this.addEventListener('click', () => document.fullscreenElement ? document.exitFullscreen() : $0.requestFullscreen?.())";

    private final transient StageSlides slides;
    private final transient Runnable permission;
    private final Div slide = new Div();
    private final Button back = new Button(getTranslation("result.stage.back"), click -> go(at() - 1));
    private final Button next = new Button(getTranslation("result.stage.next"), click -> go(at() + 1));
    private final Span step = new Span();
    private final Map<Language, Button> languages = new EnumMap<>(Language.class);
    private final List<Button> categories = new ArrayList<>();
    private @Nullable Registration keys;
    private Language language;
    private int category;
    private int at;

    /**
     * Begins with the name of the award.
     *
     * @param desk where one leaves to
     * @param permission asked before each slide; throws where the reader is not in office any more
     */
    StageShow(StageSlides slides, Language language, String desk, Runnable permission) {
        this.slides = slides;
        this.language = language;
        this.permission = permission;
        setClassName("laurel-show");
        getElement().setAttribute("aria-label", getTranslation("result.stage"));
        slide.setClassName("laurel-show-slide");
        slide.getElement().setAttribute("aria-live", "polite");
        add(slide, bar(desk));
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keys = event.getUI()
                .getElement()
                .addEventListener(
                        "keydown", it -> press(it.getEventData().path(KEY).asString()))
                .addEventData(KEY)
                .setFilter(FILTER);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (keys != null) keys.remove();
    }

    private Div bar(String desk) {
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var whole = new Button(getTranslation("result.stage.whole"));
        whole.getElement().executeJs(WHOLE_SCREEN, getElement());
        var bar = new Div(back, next, step, whole);
        bar.setClassName("laurel-show-bar");
        for (var other : Language.values()) {
            var button = new Button(getTranslation(other.locale(), "base.language.name"), click -> speak(other));
            button.getElement().setAttribute("lang", other.tag());
            languages.put(other, button);
            bar.add(button);
        }
        if (slides.categories().size() > 1) {
            for (var number = 0; number < slides.categories().size(); number++) {
                var chosen = number;
                categories.add(new Button("", click -> turnTo(chosen)));
            }
        }
        categories.forEach(bar::add);
        bar.add(new LinkButton(desk, getTranslation("result.stage.leave")));
        return bar;
    }

    private void speak(Language other) {
        language = other;
        go(at);
    }

    private void turnTo(int chosen) {
        category = chosen;
        go(0);
    }

    private void press(String key) {
        go(BACK.contains(" " + key + " ") ? at - 1 : at + 1);
    }

    private int at() {
        return at;
    }

    private void go(int number) {
        permission.run();
        at = Math.clamp(number, 0, slides.list(category, language).size());
        draw();
    }

    private void draw() {
        var places = slides.list(category, language);
        slide.removeAll();
        slide.getElement().setAttribute("lang", language.tag());
        slide.add(
                at == 0
                        ? new StageSlide(slides, category, language)
                        : new StageSlide(slides, category, language, places.get(at - 1)));
        back.setEnabled(at > 0);
        next.setEnabled(at < places.size());
        step.setText(at == 0 ? "" : getTranslation("result.stage.step", at, places.size()));
        languages.forEach((other, button) -> press(button, other == language));
        for (var number = 0; number < categories.size(); number++) {
            var button = categories.get(number);
            button.setText(slides.category(number).name().in(language));
            button.setVisible(at == 0);
            press(button, number == category);
        }
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }
}
