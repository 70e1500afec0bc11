package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Account;
import app.laurel.community.Hosts;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Who runs the installation: further hosts are named here, and withdrawn. */
final class HostPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient Hosts hosts;
    private final transient CurrentAccount current;
    private final Rows rows = new Rows();
    private final MailField mail = new MailField(getTranslation("community.hosts.mail"));

    HostPanel(Hosts hosts, CurrentAccount current) {
        this.hosts = hosts;
        this.current = current;
        var form = new Div(mail, new Button(getTranslation("community.hosts.name"), click -> name()));
        form.setClassName("laurel-row-does");
        add(
                new H2(getTranslation("community.hosts.title")),
                new Paragraph(getTranslation("community.hosts.lead")),
                new Anchor(Links.absolute(Links.publicName()), getTranslation("community.public-name.change")),
                rows,
                form);
        refresh();
    }

    private void refresh() {
        rows.show(hosts.list(current.host()), this::row);
    }

    private Row row(Account host) {
        var withdraw = new Button(getTranslation("community.hosts.withdraw"), click -> withdraw(host));
        withdraw.setAriaLabel(getTranslation("community.hosts.withdraw-of", host.mail()));
        return new Row(host.displayName()).withNote(host.mail().value()).offering(withdraw);
    }

    private void name() {
        var address = mail.read();
        if (address.isEmpty()) return;
        var named = hosts.name(current.host(), address.get());
        if (named) mail.clear();
        Notices.done(getTranslation(named ? "community.hosts.named" : "community.hosts.same", address.get()));
        refresh();
    }

    private void withdraw(Account host) {
        var by = current.host();
        if (!hosts.withdraw(by, host.id())) {
            Notices.problem(getTranslation("community.hosts.last"));
        } else if (host.id().equals(by.account())) {
            getUI().ifPresent(ui -> ui.navigate(""));
        } else {
            Notices.done(getTranslation("community.hosts.withdrawn", host.mail()));
            refresh();
        }
    }
}
