package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** My name, my language, light or dark, where I am signed in, and what is kept about me. */
@Route("account")
@PermitAll
class AccountView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient AccountCards cards;
    private final transient Texts texts;
    private final transient FactorCards factors;
    private final ZoneId zone;

    AccountView(
            CurrentAccount current,
            Accounts accounts,
            AccountCards cards,
            FactorCards factors,
            Texts texts,
            LaurelSettings settings) {
        super("community.account.title");
        this.factors = factors;
        this.zone = settings.zone();
        this.current = current;
        this.accounts = accounts;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    protected void show() {
        var account = accounts.get(current.id());
        show(
                new H1(title()),
                new Card(getTranslation("community.account.me"), me(account)),
                new Card(getTranslation("community.account.look"), languages(account), themes(account)));
        factors.of(zone).forEach(getContent()::add);
        getContent().add(cards.show());
    }

    private Component me(Account account) {
        var name = new TextField(getTranslation("community.account.name"));
        name.setMaxLength(Accounts.LONGEST_NAME);
        name.setValue(account.displayName());
        name.setHelperText(getTranslation("community.account.name-help"));
        var save = new Button(getTranslation("community.account.save"), click -> rename(name));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var mail = new Paragraph(account.mail().value());
        mail.setClassName("laurel-muted");
        var form = new Div(name, save);
        form.setClassName("laurel-form");
        var link = new Anchor(Links.absolute(Links.publicName()), getTranslation("community.public-name.change"));
        link.setVisible(accounts.findPublicName(account.id()).isPresent());
        return new Div(mail, form, link);
    }

    private void rename(TextField name) {
        var done = accounts.rename(current.id(), name.getValue());
        if (FieldErrors.at(name, done ? null : getTranslation("community.account.no-name"))) return;
        Notices.done(getTranslation("community.account.saved"));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Component languages(Account account) {
        var choice = new RadioButtonGroup<Optional<Language>>(getTranslation("base.language"));
        choice.setItems(Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Arrays.stream(Language.values()).map(Optional::of))
                .toList());
        choice.setItemLabelGenerator(it -> it.map(language -> texts.get(language, "base.language.name"))
                .orElseGet(() -> getTranslation("community.account.language-browser")));
        choice.setValue(Optional.ofNullable(account.language()));
        choice.addValueChangeListener(change -> {
            accounts.setLanguage(current.id(), change.getValue().orElse(null));
            UI.getCurrent().getPage().reload();
        });
        return choice;
    }

    private Component themes(Account account) {
        var choice = new RadioButtonGroup<Optional<Theme>>(getTranslation("base.theme"));
        choice.setItems(List.of(Optional.empty(), Optional.of(Theme.LIGHT), Optional.of(Theme.DARK)));
        choice.setItemLabelGenerator(it -> getTranslation("base.theme."
                + it.map(theme -> theme.name().toLowerCase(Locale.ROOT)).orElse("device")));
        choice.setValue(Optional.ofNullable(account.theme()));
        choice.addValueChangeListener(change -> {
            accounts.setTheme(current.id(), change.getValue().orElse(null));
            UI.getCurrent().getPage().reload();
        });
        return choice;
    }
}
