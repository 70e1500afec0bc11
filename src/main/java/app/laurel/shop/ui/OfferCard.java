package app.laurel.shop.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Members;
import app.laurel.shop.Offers;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** For those who were asked to speak for a shop: which ones, and where to answer. */
@org.springframework.stereotype.Component
class OfferCard implements HomeCard {
    private static final int BEFORE_THE_STUDIO = 25;

    private final Members members;
    private final Offers offers;
    private final Texts texts;

    OfferCard(Members members, Offers offers, Texts texts) {
        this.members = members;
        this.offers = offers;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var language = Language.of(locale);
        var waiting = members.findMember(account, community).map(offers::listOf).orElse(List.of());
        if (waiting.isEmpty()) return List.of();
        var names = waiting.stream().map(Shop::name).map(it -> it.in(language)).collect(Collectors.joining(", "));
        return List.of(
                new Paragraph(texts.get(language, "shop.ties.card", names)),
                new NextSteps(new LinkButton(Links.ties(slug), texts.get(language, "shop.ties.answer"))));
    }

    @Override
    public int order() {
        return BEFORE_THE_STUDIO;
    }
}
