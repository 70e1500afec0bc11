package app.laurel.community.ui;

import app.laurel.base.Language;
import app.laurel.base.ui.Notices;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.FoundingOutcome.Founded;
import app.laurel.community.FoundingOutcome.SlugTaken;
import app.laurel.community.Hosts;
import app.laurel.community.MailAddress;
import app.laurel.community.NewCommunity;
import app.laurel.community.Roster;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The host's page: all communities, new ones, and their first moderators. */
@Route("communities")
@PermitAll
class CommunitiesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Roster roster;
    private final transient Hosts hosts;
    private final UnorderedList rows = new UnorderedList();

    CommunitiesView(CurrentAccount current, Communities communities, Roster roster, Hosts hosts) {
        this.current = current;
        this.communities = communities;
        this.roster = roster;
        this.hosts = hosts;
        getContent().setId("content");
        rows.setClassName("laurel-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        current.host();
        var founding = new Section(new H2(getTranslation("community.found.title")), new FoundingForm(this::found));
        founding.setClassName("laurel-card");
        getContent().removeAll();
        getContent()
                .add(new H1(getTranslation("base.menu.communities")), rows, founding, new HostPanel(hosts, current));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.menu.communities") + " · Laurel";
    }

    private void refresh() {
        rows.removeAll();
        communities.list().forEach(it -> rows.add(row(it)));
    }

    private Component row(Community community) {
        var name = new Span(community.name().in(Language.of(getLocale())));
        name.setClassName("laurel-row-name");
        var slug = new Span(community.slug() + " · " + community.zone());
        slug.setClassName("laurel-muted");
        var who = new Div(name, slug);
        who.setClassName("laurel-row-who");
        var mail = new EmailField(getTranslation("community.found.moderator"));
        mail.setMaxLength(254);
        var button = new Button(getTranslation("community.found.name-moderator"), click -> name(community, mail));
        button.setAriaLabel(getTranslation(
                "community.found.name-moderator-of", community.name().in(Language.of(getLocale()))));
        var form = new Div(mail, button);
        form.setClassName("laurel-row-does");
        var row = new ListItem(who, form);
        row.setClassName("laurel-row");
        return row;
    }

    private boolean found(NewCommunity wanted) {
        return switch (communities.found(current.host(), wanted)) {
            case SlugTaken(var slug) -> false;
            case Founded(var community) -> {
                Notices.done(
                        getTranslation("community.found.done", community.name().in(Language.of(getLocale()))));
                refresh();
                yield true;
            }
        };
    }

    private void name(Community community, EmailField mail) {
        var address = MailAddress.parse(mail.getValue());
        mail.setErrorMessage(getTranslation("community.people.no-address"));
        mail.setInvalid(address.isEmpty());
        if (address.isEmpty()) return;
        roster.nameModerator(current.host(), community.id(), address.get());
        mail.clear();
        Notices.done(getTranslation("community.found.named", address.get()));
    }
}
