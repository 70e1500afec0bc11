package app.laurel.badge.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Members;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** For those who speak for a shop: which ones, and the way to their badges. */
@org.springframework.stereotype.Component
class StudioCard implements HomeCard {
    private static final int AFTER_VOTING = 30;

    private final Members members;
    private final Shops shops;
    private final Texts texts;

    StudioCard(Members members, Shops shops, Texts texts) {
        this.members = members;
        this.shops = shops;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var language = Language.of(locale);
        var owned = members.findMember(account, community)
                .map(it -> shops.ownedBy(it.id()))
                .orElse(List.of());
        if (owned.isEmpty()) return List.of();
        var names = owned.stream().map(Shop::name).map(it -> it.in(language)).collect(Collectors.joining(", "));
        var ways = new NextSteps(new LinkButton(Links.studio(slug), texts.get(language, "badge.studio.title")));
        for (var shop : owned) {
            var label = texts.get(language, "shop.face.way", shop.name().in(language));
            ways.add(new LinkButton(ClaimLinks.own(slug, shop.id().toString()), label));
        }
        return List.of(new Paragraph(texts.get(language, "badge.studio.card", names)), ways);
    }

    @Override
    public int order() {
        return AFTER_VOTING;
    }
}
