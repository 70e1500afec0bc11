package app.laurel.nomination.ui;

import app.laurel.FoundedYear;
import app.laurel.base.text.Language;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.nomination.Shortlist;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;

/** The page of one year's list, as the first of its moderators reads it in English and acts on it. */
final class ShortlistViewUser {
    private final SpringBrowserlessTest browser;
    private final FoundedYear year;

    ShortlistViewUser(SpringBrowserlessTest browser, FoundedYear year) {
        this.browser = browser;
        this.year = year;
    }

    void visit() {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(year.first().account());
        browser.navigate(path(), ShortlistView.class);
    }

    String path() {
        return year.community().slug() + "/desk/editions/2026/shortlist";
    }

    void giveOut() {
        press("Publish the list");
        pressInDialog("Publish the list");
    }

    @SuppressWarnings("unchecked") // why: the list's only grid holds entries
    void choose(String name) {
        var list = browser.find(NomineeList.class).single();
        var grid = (Grid<Shortlist.Entry>) browser.find(Grid.class, list).single();
        grid.select(grid.getListDataView()
                .getItems()
                .filter(it -> it.nominee().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** Writes the reason that the dialog asks for, and goes on. */
    void confirm(String reason) {
        browser.find(TextArea.class).single().setValue(reason);
        browser.test(browser.find(Button.class, dialog()).all().getLast()).click();
    }

    void press(String name) {
        browser.test(button(name)).click();
    }

    void pressInDialog(String name) {
        browser.test(browser.find(Button.class, dialog()).withText(name).single())
                .click();
    }

    Button button(String name) {
        return browser.find(Button.class, browser.find(Main.class).single())
                .withText(name)
                .single();
    }

    Dialog dialog() {
        return browser.find(Dialog.class).single();
    }

    /** What stands beside the reason; empty where nothing is wrong with it. */
    String problem() {
        var reason = browser.find(TextArea.class, dialog()).single();
        return reason.isInvalid() ? reason.getErrorMessage() : "";
    }

    /** What the person was told last. */
    String notice() {
        var notices = browser.find(Notification.class).all();
        return notices.isEmpty() ? "" : browser.test(notices.getLast()).getText();
    }

    String text() {
        return browser.find(Main.class).single().getElement().getTextRecursively();
    }
}
