package app.laurel.joining.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.Links;
import app.laurel.community.Members;
import app.laurel.joining.JoinRequests;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;

/** Tells moderators on their home page that people wait to be let in. */
@org.springframework.stereotype.Component
class AskersCard implements HomeCard {
    private final Members members;
    private final JoinRequests requests;
    private final Texts texts;

    AskersCard(Members members, JoinRequests requests, Texts texts) {
        this.members = members;
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var waiting = members.findModerator(account, community)
                .map(requests::countWaiting)
                .orElse(0);
        if (waiting == 0) return List.of();
        var text = texts.get(Language.of(locale), "joining.desk.waiting", waiting);
        return List.of(new Paragraph(new Anchor(Links.absolute(Links.joining(slug)), text)));
    }

    @Override
    public int order() {
        return 50;
    }
}
