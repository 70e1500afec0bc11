package app.laurel.community.ui;

import app.laurel.base.ui.Notices;
import app.laurel.community.Account;
import app.laurel.community.Hosts;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;

/** Who runs the installation: further hosts are named here, and withdrawn. */
final class HostPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Hosts hosts;
    private final transient CurrentAccount current;
    private final UnorderedList rows = new UnorderedList();
    private final EmailField mail = new EmailField(getTranslation("community.hosts.mail"));

    HostPanel(Hosts hosts, CurrentAccount current) {
        this.hosts = hosts;
        this.current = current;
        setClassName("laurel-card");
        rows.setClassName("laurel-rows");
        mail.setMaxLength(254);
        var form = new Div(mail, new Button(getTranslation("community.hosts.name"), click -> name()));
        form.setClassName("laurel-row-does");
        add(
                new H2(getTranslation("community.hosts.title")),
                new Paragraph(getTranslation("community.hosts.lead")),
                rows,
                form);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        hosts.list(current.host()).forEach(it -> rows.add(row(it)));
    }

    private ListItem row(Account host) {
        var name = new Span(host.displayName());
        name.setClassName("laurel-row-name");
        var address = new Span(host.mail().value());
        address.setClassName("laurel-muted");
        var who = new Div(name, address);
        who.setClassName("laurel-row-who");
        var withdraw = new Button(getTranslation("community.hosts.withdraw"), click -> withdraw(host));
        withdraw.setAriaLabel(getTranslation("community.hosts.withdraw-of", host.mail()));
        var row = new ListItem(who, withdraw);
        row.setClassName("laurel-row");
        return row;
    }

    private void name() {
        var address = MailAddress.parse(mail.getValue());
        mail.setErrorMessage(getTranslation("community.people.no-address"));
        mail.setInvalid(address.isEmpty());
        if (address.isEmpty()) return;
        var named = hosts.name(current.host(), address.get());
        mail.clear();
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
