package app.laurel.recommendation.ui;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.ui.HomeCard;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.Recommendations;
import app.laurel.recommendation.Welcomes;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;

/** Tells members which shops their community trusts: in full until they have read it, and then by a link. */
@org.springframework.stereotype.Component
class RecommendedCard implements HomeCard {
    private static final int AFTER_THE_STUDIO = 40;

    private final Recommendations recommendations;
    private final Welcomes welcomes;
    private final Communities communities;
    private final Members members;
    private final RecommendationWords words;
    private final Texts texts;

    RecommendedCard(
            Recommendations recommendations,
            Welcomes welcomes,
            Communities communities,
            Members members,
            RecommendationWords words,
            Texts texts) {
        this.recommendations = recommendations;
        this.welcomes = welcomes;
        this.communities = communities;
        this.members = members;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<Component> show(AccountId account, CommunityId community, String slug, Locale locale) {
        var found = recommendations.find(communities.get(community)).orElse(null);
        var member = members.findMember(account, community).orElse(null);
        if (found == null || member == null) return List.of();
        var language = Language.of(locale);
        return List.of(
                welcomes.isDismissed(member, found.edition().id())
                        ? new NextSteps(link(found, language))
                        : panel(found, member, language));
    }

    @Override
    public int order() {
        return AFTER_THE_STUDIO;
    }

    @Override
    public boolean welcomes() {
        return true;
    }

    private WelcomePanel panel(Recommendation found, Member member, Language language) {
        return new WelcomePanel(
                found,
                words,
                language,
                link(found, language),
                () -> welcomes.dismiss(member, found.edition().id()));
    }

    private LinkButton link(Recommendation found, Language language) {
        return LinkButton.outside("/" + language.tag() + found.path(), texts.get(language, "recommendation.heading"));
    }
}
