package app.laurel.badge.ui;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.Snippets.Badge;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a badge looks: its shape, its ground, its language; and the badge itself, live on a light page and on a dark one. */
class LookChoice extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final transient WornAward worn;
    private final transient Function<Language, String> alt;
    private final transient Consumer<Badge> chosen;
    private final Select<BadgeVariant> variant = new Select<>();
    private final Select<BadgeTheme> theme = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Div previews = new Div();

    /**
     * @param alt the picture's alternative text in a language
     * @param chosen is given what was chosen, now and with each change
     */
    LookChoice(WornAward worn, Function<Language, String> alt, Consumer<Badge> chosen) {
        this.worn = worn;
        this.alt = alt;
        this.chosen = chosen;
        choose(variant, "variant", List.of(BadgeVariant.values()), BadgeVariant::tag);
        choose(theme, "theme", List.of(BadgeTheme.values()), BadgeTheme::tag);
        variant.setValue(BadgeVariant.CARD);
        theme.setValue(BadgeTheme.AUTO);
        language.setLabel(getTranslation("badge.snippets.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> it.locale().getDisplayLanguage(it.locale()));
        language.setValue(Language.of(getLocale()));
        language.addValueChangeListener(change -> refresh());
        var choices = new Div(variant, theme, language);
        choices.setClassName("laurel-fields");
        previews.setClassName("laurel-previews");
        getContent().add(choices);
        if (worn.shop().domain() == null) getContent().add(new Paragraph(getTranslation("badge.snippets.domain")));
        worn.sharedHost().ifPresent(it -> getContent().add(new Paragraph(getTranslation("badge.snippets.page", it))));
        getContent().add(previews);
        refresh();
    }

    private <T> void choose(Select<T> field, String key, List<T> items, Function<T, String> tag) {
        field.setLabel(getTranslation("badge.snippets." + key));
        field.setItems(items);
        field.setItemLabelGenerator(it -> getTranslation("badge.snippets." + key + "." + tag.apply(it)));
        field.addValueChangeListener(change -> refresh());
    }

    private void refresh() {
        if (variant.isEmpty() || theme.isEmpty() || language.isEmpty()) return;
        var look = new BadgeLook(variant.getValue(), theme.getValue());
        var badge = new Badge(worn.award().code(), look, language.getValue(), alt.apply(language.getValue()));
        previews.removeAll();
        previews.add(preview(badge, "light"), preview(badge, "dark"));
        chosen.accept(badge);
    }

    private IFrame preview(Badge badge, String ground) {
        var frame = new IFrame("/v1/a/%s/preview?variant=%s&theme=%s&hl=%s&ground=%s"
                .formatted(
                        badge.code(),
                        badge.look().variant().tag(),
                        badge.look().theme().tag(),
                        badge.language().tag(),
                        ground));
        frame.setTitle(getTranslation("badge.snippets.preview." + ground));
        frame.setWidth("100%");
        frame.setHeight(badge.look().variant().height() + 56 + "px");
        return frame;
    }
}
