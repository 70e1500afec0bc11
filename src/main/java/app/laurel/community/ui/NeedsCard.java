package app.laurel.community.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.community.DeskList;
import app.laurel.community.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** On the home page of whoever moderates: what waits at the desk, as the desk itself shows it. */
@Service
class NeedsCard implements HomeCard {
    private static final int BEFORE_ALL_OTHERS = 5;

    private final Members members;
    private final DeskList list;
    private final Texts texts;

    NeedsCard(Members members, DeskList list, Texts texts) {
        this.members = members;
        this.list = list;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var language = Language.of(locale);
        var needs = members.findModerator(account, community)
                .map(it -> list.list(it, language))
                .orElse(List.of());
        if (needs.isEmpty()) return List.of();
        var part = new Div(new H3(texts.get(language, "community.needs.title")), new NeedList(needs));
        part.setClassName("laurel-open-now");
        return List.of(part);
    }

    @Override
    public int order() {
        return BEFORE_ALL_OTHERS;
    }
}
