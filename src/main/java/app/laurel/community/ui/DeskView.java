package app.laurel.community.ui;

import app.laurel.base.ui.Alert;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The moderators' desk: what waits for a second person, and links to all of its pages. */
@Route(":community/desk")
@PermitAll
class DeskView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Accounts accounts;
    private final transient Proposals proposals;
    private final transient TwoPersonActs acts;
    private final transient List<DeskEntry> entries;
    private final transient List<DeskAlarm> alarms;

    /** Seven: the desk is where all modules meet, with what they offer and with what they find wrong. */
    DeskView(
            CurrentAccount current,
            Communities communities,
            Accounts accounts,
            Proposals proposals,
            TwoPersonActs acts,
            ObjectProvider<DeskEntry> entries,
            ObjectProvider<DeskAlarm> alarms) {
        super("base.desk");
        this.current = current;
        this.communities = communities;
        this.accounts = accounts;
        this.proposals = proposals;
        this.acts = acts;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
        this.alarms = alarms.stream().toList();
    }

    @Override
    protected void show() {
        var community = communities.get(current.moderator(slug()).community());
        var links = new Div();
        links.setClassName("laurel-tiles");
        for (var entry : entries) {
            links.add(new Anchor(Links.absolute(entry.in(slug())), getTranslation(entry.labelKey())));
        }
        show(new H1(community.name().in(language())), new Paragraph(getTranslation("community.desk.lead")));
        for (var alarm : alarms) {
            alarm.list(community.id(), language()).forEach(it -> getContent().add(new Alert(it)));
        }
        getContent()
                .add(
                        publicName(),
                        new WaitingPanel(acts, communities, new ModeratorSeat(proposals, current, accounts, slug())),
                        links);
    }

    /** The moderator's public name with a link that changes it, or the form that asks for one. */
    private Component publicName() {
        return accounts.findPublicName(current.id())
                .<Component>map(it -> new Paragraph(
                        new Text(getTranslation("community.public-name.now", it) + " "),
                        new Anchor(Links.absolute(Links.publicName()), getTranslation("community.public-name.change"))))
                .orElseGet(() -> new PublicNamePanel(accounts, current, () -> {}));
    }
}
