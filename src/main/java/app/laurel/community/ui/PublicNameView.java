package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Accounts;
import app.laurel.community.PublicNames;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/** Changes the public name of a person who acts for an award; says first what the change affects and what it does not. */
@Route("account/public-name")
@PermitAll
class PublicNameView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient PublicNames names;
    private final ZoneId zone;
    private final Rows earlier = new Rows();

    PublicNameView(CurrentAccount current, Accounts accounts, PublicNames names, LaurelSettings settings) {
        super("community.public-name.title");
        this.current = current;
        this.accounts = accounts;
        this.names = names;
        this.zone = settings.zone();
    }

    @Override
    protected void show() {
        show(
                new H1(title()),
                new Paragraph(getTranslation("community.public-name.keeps")),
                new PublicNamePanel(accounts, current, this::refresh),
                new Card(getTranslation("community.public-name.all"), earlier));
        refresh();
    }

    private void refresh() {
        earlier.show(
                names.listOf(current.id()).reversed(),
                it -> new Row(it.name())
                        .withNote(
                                getTranslation("community.public-name.from", Moments.of(it.from(), zone, language()))));
    }
}
