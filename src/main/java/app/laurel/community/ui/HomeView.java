package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Mark;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Sign;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Members;
import app.laurel.community.Membership;
import app.laurel.community.Role;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** My communities: what I am in each, and what is open there now. */
@Route("")
@PermitAll
class HomeView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Accounts accounts;
    private final transient Members members;
    private final transient List<HomeCard> cards;

    HomeView(CurrentAccount current, Accounts accounts, Members members, ObjectProvider<HomeCard> cards) {
        super("community.home.title");
        this.current = current;
        this.accounts = accounts;
        this.members = members;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @Override
    protected void show() {
        var account = accounts.get(current.id());
        var communities = members.listOf(account.id());
        show(new H1(getTranslation("community.home.hello", account.displayName())));
        if (communities.isEmpty()) getContent().add(nothingYet(account));
        communities.forEach(it -> getContent().add(card(account, it)));
    }

    private Card card(Account account, Membership membership) {
        var community = membership.community();
        var card = new Card(
                community.name().in(language()),
                roles(membership),
                new Paragraph(community.about().in(language())));
        for (var part : cards) {
            card.add(part.show(account.id(), community.id(), community.slug(), getLocale()));
        }
        card.add(nextSteps(membership));
        return card;
    }

    private Div roles(Membership membership) {
        var roles = new Div(new Sign(getTranslation("community.role.MEMBER")));
        roles.setClassName("laurel-roles");
        for (var role : Role.values()) {
            if (membership.roles().contains(role)) roles.add(new Sign(getTranslation("community.role." + role)));
        }
        return roles;
    }

    private NextSteps nextSteps(Membership membership) {
        var slug = membership.community().slug();
        var steps = new NextSteps();
        if (membership.moderates()) steps.add(new LinkButton(Links.desk(slug), getTranslation("base.desk")));
        var page = "/" + language().tag() + "/" + slug;
        steps.add(LinkButton.outside(page, getTranslation("community.home.page")));
        steps.add(new LinkButton(Links.join(slug), getTranslation("community.home.membership")));
        return steps;
    }

    private Card nothingYet(Account account) {
        var key = account.host() ? "community.home.host" : "community.home.nothing";
        var card = new Card(
                new Mark(),
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text", account.mail())));
        card.addClassName("laurel-welcome");
        if (account.host()) card.add(new LinkButton(Links.communities(), getTranslation("base.menu.communities")));
        return card;
    }
}
