package app.laurel.community.ui;

import app.laurel.base.Language;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Mark;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Members;
import app.laurel.community.Membership;
import app.laurel.community.Role;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** My communities: what I am in each, and what is open there now. */
@Route("")
@PermitAll
class HomeView extends Composite<Main> implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient List<HomeCard> cards;

    HomeView(CurrentAccount current, Accounts accounts, Members members, ObjectProvider<HomeCard> cards) {
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
        var account = accounts.get(current.id());
        var communities = members.listOf(account.id());
        getContent().setId("content");
        getContent().add(new H1(getTranslation("community.home.hello", account.displayName())));
        if (communities.isEmpty()) getContent().add(nothingYet(account));
        communities.forEach(it -> getContent().add(card(account, it)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("community.home.title") + " · Laurel";
    }

    private Component card(Account account, Membership membership) {
        var language = Language.of(getLocale());
        var community = membership.community();
        var card = new Section(
                new H2(community.name().in(language)),
                roles(membership),
                new Paragraph(community.about().in(language)));
        card.setClassName("laurel-card");
        for (var part : cards) {
            card.add(part.show(account.id(), community.id(), community.slug(), getLocale()));
        }
        card.add(ways(membership, language));
        return card;
    }

    private Component roles(Membership membership) {
        var roles = new Div();
        roles.setClassName("laurel-roles");
        roles.add(role("community.role.MEMBER"));
        for (var role : Role.values()) {
            if (membership.roles().contains(role)) roles.add(role("community.role." + role));
        }
        return roles;
    }

    private Component role(String key) {
        var role = new Span(getTranslation(key));
        role.setClassName("laurel-role");
        return role;
    }

    private Component ways(Membership membership, Language language) {
        var slug = membership.community().slug();
        var ways = new Div();
        ways.setClassName("laurel-ways");
        if (membership.moderates()) ways.add(way(Links.absolute(Links.desk(slug)), "base.desk"));
        var page = way("/" + language.tag() + "/" + slug, "community.home.page");
        page.setRouterIgnore(true);
        ways.add(page);
        return ways;
    }

    private Anchor way(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setClassName("laurel-button");
        return link;
    }

    private Component nothingYet(Account account) {
        var key = account.host() ? "community.home.host" : "community.home.nothing";
        var card = new Section(
                new Mark(),
                new H2(getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text", account.mail())));
        card.setClassName("laurel-card");
        card.addClassName("laurel-welcome");
        if (account.host()) card.add(way(Links.absolute(Links.communities()), "base.menu.communities"));
        return card;
    }
}
