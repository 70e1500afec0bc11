package app.laurel;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.DeskTable;
import app.laurel.community.signin.PretendSignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;

/** A person before the screen of a view test: opens pages by their addresses, reads them, writes into fields and presses buttons. */
public final class Screen {
    private final SpringBrowserlessTest browser;
    private final RowsOnScreen rows;

    public Screen(SpringBrowserlessTest browser) {
        this.browser = browser;
        rows = new RowsOnScreen(browser);
    }

    /** Signed in as this account, reading English. */
    public Screen as(AccountId account) {
        return as(account, Language.EN);
    }

    /** Signed in as this account, reading this language. */
    public Screen as(AccountId account, Language language) {
        UI.getCurrent().setLocale(language.locale());
        PretendSignIn.as(account);
        return this;
    }

    /** Goes to the page with this address, relative to the application's face; the text of what is shown then. */
    public String open(String address) {
        UI.getCurrent().navigate(address);
        return text();
    }

    /** The text of the page, with the rows of its table and the one that is open. */
    public String text() {
        var text = browser.find(Main.class).single().getElement().getTextRecursively();
        return String.join("\n", text, String.join("\n", rows()), rows.detail());
    }

    /** The rows of the page's table, each with its cells in a line. */
    public List<String> rows() {
        return rows.all();
    }

    /** Opens the first row of the page's table that holds this text; the text of the page then. */
    public String openRow(String text) {
        rows.open(text);
        return text();
    }

    /** Ticks a row of the page's table for each of these texts. */
    public void tick(String... texts) {
        for (var text : texts) rows.tick(text);
    }

    /** The title of the window. */
    public String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** Whether it is this view that is shown. */
    public boolean shows(Class<?> view) {
        return view.isInstance(browser.getCurrentView());
    }

    /** Presses the first button with this text, in the page or in a dialog. */
    public void press(String text) {
        browser.test(browser.find(Button.class).withText(text).all().getFirst()).click();
    }

    /** Presses the last button with this text: that of a dialog, where one is open. */
    public void confirm(String text) {
        browser.test(browser.find(Button.class).withText(text).all().getLast()).click();
    }

    /** What the dialog says that asks before an act. */
    public String consequences() {
        var dialog = browser.find(ActDialog.class).single().getElement();
        return dialog.getProperty("message", "") + dialog.getTextRecursively();
    }

    /** What the dialog says that was opened last. */
    public String dialog() {
        var dialog = browser.find(Dialog.class).all().getLast();
        return dialog.getHeaderTitle() + "\n" + dialog.getElement().getTextRecursively();
    }

    /** Agrees to the act that a dialog asks about. */
    public void agree() {
        browser.test(browser.find(ActDialog.class).single()).confirm();
    }

    /** Searches in the page's table. */
    public void search(String text) {
        browser.find(TextField.class, browser.find(DeskTable.class).single())
                .all()
                .getFirst()
                .setValue(text);
    }

    /** Chooses in the filter above the page's table. */
    @SuppressWarnings("unchecked") // why: whatever is chosen from, it is known by its label
    public void choose(String label) {
        var filter = (Select<Object>) browser.find(Select.class).single();
        browser.test(filter).selectItem(label);
    }

    /** Opens what lies folded under this summary. */
    public void unfold(String summary) {
        browser.find(Details.class).all().stream()
                .filter(it -> it.getSummaryText().equals(summary))
                .forEach(it -> it.setOpened(true));
    }

    /** Writes into the first field with this label. */
    @SuppressWarnings("unchecked") // why: the fields that are written into hold text
    public void write(String label, String value) {
        ((TextFieldBase<?, String>) field(label)).setValue(value);
    }

    /** What stands beside the field as wrong; empty where nothing is. */
    public String problemAt(String label) {
        var field = field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** What stands in the first field with this label. */
    public String typedAt(String label) {
        return String.valueOf(field(label).getValue());
    }

    /** What the person was told last. */
    public String notice() {
        var notices = browser.find(Notification.class).all();
        return notices.isEmpty() ? "" : browser.test(notices.getLast()).getText();
    }

    private TextFieldBase<?, ?> field(String label) {
        return (TextFieldBase<?, ?>)
                browser.find(TextFieldBase.class).withLabel(label).all().getFirst();
    }
}
