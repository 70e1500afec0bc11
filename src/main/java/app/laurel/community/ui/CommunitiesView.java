package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Accounts;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.Communities;
import app.laurel.community.Communities.FoundingOutcome.Founded;
import app.laurel.community.Communities.FoundingOutcome.SlugTaken;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.NewCommunity;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The host's page: all communities, new ones, and their first moderators. */
@Route("communities")
@PermitAll
class CommunitiesView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Appointments appointments;
    private final transient HostCards cards;
    private final transient Proposals proposals;
    private final transient TwoPersonActs acts;
    private final Rows rows = new Rows();

    /** Seven: the communities, whoever runs them and the hosts, and what waits for a host. */
    CommunitiesView(
            CurrentAccount current,
            Communities communities,
            Accounts accounts,
            Appointments appointments,
            HostCards cards,
            Proposals proposals,
            TwoPersonActs acts) {
        super("base.menu.communities");
        this.current = current;
        this.communities = communities;
        this.accounts = accounts;
        this.appointments = appointments;
        this.cards = cards;
        this.proposals = proposals;
        this.acts = acts;
    }

    @Override
    protected void show() {
        current.host();
        show(
                new H1(title()),
                new WaitingPanel(acts, communities, new HostSeat(proposals, current, accounts), () -> {}),
                rows,
                new Card(getTranslation("community.found.title"), new FoundingForm(this::found)));
        cards.make().forEach(getContent()::add);
        refresh();
    }

    private void refresh() {
        rows.show(communities.list(), this::row);
    }

    private Row row(Community community) {
        var name = community.name().in(language());
        var mail = new MailField(getTranslation("community.found.moderator"));
        var button = new Button(getTranslation("community.found.name-moderator"), click -> name(community, mail));
        button.setAriaLabel(getTranslation("community.found.name-moderator-of", name));
        return new Row(name)
                .withNote(community.slug() + " · " + community.zone())
                .offering(mail, button);
    }

    private boolean found(NewCommunity wanted) {
        return switch (communities.found(current.host(), wanted)) {
            case SlugTaken(var slug) -> false;
            case Founded(var community) -> {
                Notices.done(
                        getTranslation("community.found.done", community.name().in(language())));
                refresh();
                yield true;
            }
        };
    }

    private void name(Community community, MailField mail) {
        var address = mail.read();
        if (address.isEmpty()) return;
        if (name(community, address.get(), mail, "") != null) {
            var title = getTranslation(
                    "community.found.name-moderator-of", community.name().in(language()));
            new ReasonDialog(title, reason -> name(community, address.get(), mail, reason)).open();
        }
    }

    /** What is wrong with the reason, which the first moderators of a community need none of. The field keeps what was not taken. */
    private @Nullable String name(Community community, MailAddress address, MailField mail, String reason) {
        switch (appointments.name(current.host(), community.id(), address, reason)) {
            case AppointmentOutcome.Waits(AskOutcome.ReasonMissing missing) -> {
                return getTranslation(missing.key());
            }
            case AppointmentOutcome.Waits(var asked) -> {
                Notices.inform(getTranslation(asked.key()));
                if (asked instanceof AskOutcome.Asked) refresh();
            }
            case AppointmentOutcome.Refused refused -> Notices.problem(getTranslation(refused.key()));
            case AppointmentOutcome.Barred _ -> Notices.problem(getTranslation("community.people.barred", address));
            case AppointmentOutcome.Done _ -> {
                Notices.done(getTranslation("community.found.named", address));
                mail.clear();
            }
        }
        return null;
    }
}
