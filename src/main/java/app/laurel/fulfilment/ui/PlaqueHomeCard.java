package app.laurel.fulfilment.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.community.Members;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueState;
import app.laurel.fulfilment.WonPlaques;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** For those whose shop gets a plaque: that one is offered or on its way, and where to see it. */
@org.springframework.stereotype.Component
class PlaqueHomeCard implements HomeCard {
    private static final int AFTER_BADGES = 31;

    private final Members members;
    private final WonPlaques plaques;
    private final Texts texts;

    PlaqueHomeCard(Members members, WonPlaques plaques, Texts texts) {
        this.members = members;
        this.plaques = plaques;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var language = Language.of(locale);
        var won = members.findMember(account, community).map(plaques::list).orElse(List.of()).stream()
                .filter(it -> it.state() != PlaqueState.WITHDRAWN)
                .toList();
        if (won.isEmpty()) return List.of();
        var key = key(won);
        return List.of(
                new Paragraph(texts.get(language, "fulfilment.card." + key)),
                new NextSteps(new LinkButton(PlaqueLinks.own(slug), texts.get(language, "fulfilment.own.title"))));
    }

    private static String key(List<Plaque> won) {
        if (won.stream().anyMatch(Plaque::takesDestination)) return "waiting";
        return won.stream().allMatch(it -> it.state() == PlaqueState.DELIVERED) ? "arrived" : "under-way";
    }

    @Override
    public int order() {
        return AFTER_BADGES;
    }
}
