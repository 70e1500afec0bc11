package app.laurel.base.ui;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import app.laurel.base.Theme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;

/** What a person may change from anywhere: language, light or dark, the own account; and the way out. */
final class PersonMenu extends MenuBar {
    private static final long serialVersionUID = 1;

    PersonMenu(String person, Surroundings around, Doorman doorman, Texts texts) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        setClassName("laurel-person");
        getElement().setAttribute("aria-label", getTranslation("base.menu"));
        var name = new Span(person);
        name.setClassName("laurel-person-name");
        var menu = addItem(name).getSubMenu();
        menu.addItem(getTranslation("base.menu.votes"), click -> go(Links.votes()));
        menu.addItem(getTranslation("base.menu.account"), click -> go(Links.account()));
        if (around.host()) {
            menu.addItem(getTranslation("base.menu.communities"), click -> go(Links.communities()));
            menu.addItem(getTranslation("base.menu.limits"), click -> go(Links.limits()));
        }
        menu.addSeparator();
        addLanguages(menu, doorman, texts);
        menu.addSeparator();
        addThemes(menu, around.theme(), doorman);
        menu.addSeparator();
        menu.addItem(getTranslation("base.menu.sign-out"), click -> doorman.signOut());
    }

    private void addLanguages(SubMenu menu, Doorman doorman, Texts texts) {
        for (var language : Language.values()) {
            var item = menu.addItem(texts.get(language, "base.language.name"), click -> {
                doorman.speak(language);
                UI.getCurrent().getPage().reload();
            });
            item.getElement().setAttribute("lang", language.tag());
            item.setCheckable(true);
            item.setChecked(language == Language.of(getLocale()));
        }
    }

    private void addThemes(SubMenu menu, @Nullable Theme now, Doorman doorman) {
        addTheme(menu, "base.theme.device", null, now, doorman);
        addTheme(menu, "base.theme.light", Theme.LIGHT, now, doorman);
        addTheme(menu, "base.theme.dark", Theme.DARK, now, doorman);
    }

    private void addTheme(SubMenu menu, String key, @Nullable Theme theme, @Nullable Theme now, Doorman doorman) {
        var item = menu.addItem(getTranslation(key), click -> {
            doorman.show(theme);
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(theme == now);
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }
}
