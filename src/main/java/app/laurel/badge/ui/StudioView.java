package app.laurel.badge.ui;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.WornAward;
import app.laurel.base.Language;
import app.laurel.base.LaurelSettings;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Shops;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a shop owner sees: the awards of the shops they speak for, live, with the tags to paste. */
@Route(":community/studio")
@PermitAll
class StudioView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Shops shops;
    private final transient Badges badges;
    private final transient BadgeWords words;
    private final transient Snippets snippets;

    StudioView(
            CurrentAccount current,
            Shops shops,
            Badges badges,
            BadgeWords words,
            EmbedScript script,
            LaurelSettings settings) {
        this.current = current;
        this.shops = shops;
        this.badges = badges;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("community").orElse("");
        var owned = shops.ownedBy(current.member(slug).id());
        getContent().removeAll();
        getContent().add(new H1(getTranslation("badge.studio.title")));
        var worn = owned.stream().flatMap(it -> badges.listOf(it.id()).stream()).toList();
        if (worn.isEmpty()) getContent().add(new Paragraph(getTranslation("badge.studio.none")));
        worn.forEach(it -> getContent().add(card(it)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("badge.studio.title") + " · Laurel";
    }

    private Section card(WornAward worn) {
        var language = Language.of(getLocale());
        var title = words.title(worn, language) + " " + worn.edition().year();
        var card = new Section(
                new H2(title),
                new Paragraph(worn.shop().name().in(language)),
                new SnippetPanel(worn, snippets, it -> words.alt(worn, it)));
        card.setClassName("laurel-card");
        return card;
    }
}
