package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Screen;
import app.laurel.edition.Category;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Shortlist;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.stream.Collectors;

/** The first moderator of a year on the page of one of its categories, asking for rulings on it. */
final class CategoryRulingUser {
    private final SpringBrowserlessTest browser;
    private final FoundedYear year;
    private final Screen screen;

    CategoryRulingUser(SpringBrowserlessTest browser, FoundedYear year) {
        this.browser = browser;
        this.year = year;
        screen = new Screen(browser);
    }

    Screen screen() {
        return screen;
    }

    void open(String slug) {
        screen.as(year.first().account()).open(path() + "/" + slug);
        assertThat(screen.shows(ShortlistView.class)).isTrue();
    }

    /** Where the page of all categories is. */
    String path() {
        return year.community().slug() + "/desk/editions/2026/shortlist";
    }

    /** Where this person is now. */
    String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @SuppressWarnings("unchecked") // why: the list's only grid holds entries
    void choose(String nominee) {
        var grid = (Grid<Shortlist.Entry>)
                browser.find(Grid.class, browser.find(NomineeList.class).single())
                        .single();
        grid.select(grid.getListDataView()
                .getItems()
                .filter(it -> it.nominee().name().equals(nominee))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked") // why: the dialog's only box holds categories
    ComboBox<Category> others() {
        return (ComboBox<Category>)
                browser.find(ComboBox.class, browser.find(Dialog.class).single())
                        .single();
    }

    void chooseCategory(String name) {
        others().setValue(others().getListDataView()
                .getItems()
                .filter(it -> it.name().en().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked") // why: the dialog's only group holds nominees
    CheckboxGroup<Nominee> who() {
        return (CheckboxGroup<Nominee>) browser.find(CheckboxGroup.class).single();
    }

    void tick(String... names) {
        who().setValue(who().getListDataView()
                .getItems()
                .filter(it -> Set.of(names).contains(it.name()))
                .collect(Collectors.toSet()));
    }

    /** Writes the reason and presses the dialog's last button. */
    void confirm(String reason) {
        var dialog = browser.find(Dialog.class).single();
        browser.find(TextArea.class, dialog).single().setValue(reason);
        browser.test(browser.find(Button.class, dialog).all().getLast()).click();
    }

    /** What the dialog says; empty where none is open. */
    String dialog() {
        return browser.find(Dialog.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    boolean offers(String button) {
        return !browser.find(Button.class).withText(button).all().isEmpty();
    }
}
