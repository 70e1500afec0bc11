package app.laurel.badge.ui;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.Badges;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Page;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Shops;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a shop owner sees: the awards of the shops they speak for, live, with the tags to paste. */
@Route(":community/studio")
@PermitAll
class StudioView extends Page {
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
        super("badge.studio.title");
        this.current = current;
        this.shops = shops;
        this.badges = badges;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
    }

    @Override
    protected void show() {
        var owned = shops.ownedBy(current.member(slug()).id());
        show(new H1(title()));
        var worn = owned.stream().flatMap(it -> badges.listOf(it.id()).stream()).toList();
        if (worn.isEmpty()) getContent().add(new EmptyState(getTranslation("badge.studio.none")));
        worn.forEach(it -> getContent().add(card(it)));
    }

    private Card card(WornAward worn) {
        var title = words.title(worn, language()) + " " + worn.edition().year();
        return new Card(
                title,
                new Paragraph(worn.shop().name().in(language())),
                new SnippetPanel(worn, snippets, it -> words.alt(worn, it)));
    }
}
