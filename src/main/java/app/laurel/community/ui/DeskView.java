package app.laurel.community.ui;

import app.laurel.base.id.CommunityId;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.DeskAlarm;
import app.laurel.base.ui.DeskCard;
import app.laurel.base.ui.DeskEntry;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.DeskList;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The moderators' desk: the year with today on it, what waits for whoever opens it, and links to all of its pages. */
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
    private final transient List<DeskCard> cards;
    private final transient DeskList list;
    private final Card needs = new Card();

    /** Nine: the desk is where all modules meet, with what they offer and with what they find wrong. */
    DeskView(
            CurrentAccount current,
            Communities communities,
            Accounts accounts,
            Proposals proposals,
            TwoPersonActs acts,
            ObjectProvider<DeskEntry> entries,
            ObjectProvider<DeskAlarm> alarms,
            ObjectProvider<DeskCard> cards,
            DeskList list) {
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
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(DeskCard::order)).toList();
        this.list = list;
    }

    @Override
    protected void show() {
        var community = communities.get(current.moderator(slug()).community());
        var links = new Div();
        links.addClassNames("laurel-tiles", "laurel-tiles-low");
        for (var entry : entries) {
            links.add(new Anchor(Links.absolute(entry.in(slug())), getTranslation(entry.labelKey())));
        }
        show(new H1(community.name().in(language())));
        for (var alarm : alarms) {
            alarm.list(community.id(), language()).forEach(it -> getContent().add(new Alert(it)));
        }
        var name = publicName();
        if (name instanceof PublicNamePanel) getContent().add(name);
        var seat = new ModeratorSeat(proposals, current, accounts, slug());
        var decisions = new WaitingPanel(acts, communities, seat, this::showNeeds);
        decisions.setId("decisions");
        getContent().add(now(community.id()), decisions, links, new Paragraph(getTranslation("community.desk.lead")));
        if (!(name instanceof PublicNamePanel)) getContent().add(name);
    }

    /** What waits stands behind the year and before everything else that modules show. */
    private Div now(CommunityId community) {
        var now = new Div();
        now.setClassName("laurel-now");
        cards.stream().limit(1).forEach(it -> now.add(it.show(community, slug(), getLocale())));
        now.add(needs);
        cards.stream().skip(1).forEach(it -> now.add(it.show(community, slug(), getLocale())));
        return now;
    }

    /** Shown again after every decision: what is decided waits no more. */
    private void showNeeds() {
        var waiting = list.list(current.moderator(slug()), language());
        needs.removeAll();
        needs.add(
                new H2(getTranslation("community.needs.title")),
                waiting.isEmpty() ? new EmptyState(getTranslation("community.needs.none")) : new NeedList(waiting));
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
