package app.laurel;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.base.ui.ActDialog;
import app.laurel.community.signin.PretendSignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** A person before the screen of a view test: opens pages by their addresses, reads them, writes into fields and presses buttons. */
public final class Screen {
    private final SpringBrowserlessTest browser;

    public Screen(SpringBrowserlessTest browser) {
        this.browser = browser;
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

    /** The text of the page. */
    public String text() {
        return browser.find(Main.class).single().getElement().getTextRecursively();
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
        return browser.find(ActDialog.class).single().getElement().getProperty("message");
    }

    /** Agrees to the act that a dialog asks about. */
    public void agree() {
        browser.test(browser.find(ActDialog.class).single()).confirm();
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
