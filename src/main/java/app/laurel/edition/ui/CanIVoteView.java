package app.laurel.edition.ui;

import app.laurel.base.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** "Can I vote?", answered with the person's own figures: what is there, what is missing, and by when. */
@Route(":community/:year([0-9]{4})/can-i-vote")
@PermitAll
class CanIVoteView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Editions editions;
    private final transient Roll roll;
    private final transient Clock clock;

    CanIVoteView(
            CurrentAccount current,
            Accounts accounts,
            Communities communities,
            Members members,
            Editions editions,
            Roll roll,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.communities = communities;
        this.members = members;
        this.editions = editions;
        this.roll = roll;
        this.clock = clock;
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("community").orElse("");
        var community = communities.findBySlug(slug).orElseThrow(NotFoundException::new);
        var year = event.getRouteParameters().getInteger("year").orElse(0);
        var edition = editions.find(community.id(), year).orElseThrow(NotFoundException::new);
        var account = accounts.get(current.id());
        var member = members.findMember(account.id(), community.id()).orElse(null);
        var standing = member == null ? null : roll.of(member, edition);
        var figures =
                new Figures(account.mail(), community, edition, standing, roll.isOpen(edition), roll.isFrozen(edition));
        var answer = new RollAnswer(figures, edition.phaseAt(clock.instant()), Language.of(getLocale()));
        getContent().removeAll();
        getContent().add(new H1(getTranslation("edition.roll.title")), answer, ways(slug, year, answer));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("edition.roll.title") + " · Laurel";
    }

    private Div ways(String slug, int year, RollAnswer answer) {
        var ways = new Div();
        ways.setClassName("laurel-ways");
        if (answer.votesNow()) ways.add(way(Links.absolute(Links.vote(slug, year)), "edition.roll.vote"));
        if (answer.mayStillJoin()) ways.add(way(Links.absolute(Links.join(slug)), "edition.roll.need.join"));
        var language = Language.of(getLocale());
        var rule = way("/%s/%s/%d/can-i-vote".formatted(language.tag(), slug, year), "edition.roll.rule-page");
        rule.setRouterIgnore(true);
        ways.add(rule);
        return ways;
    }

    private Anchor way(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setClassName("laurel-button");
        return link;
    }
}
