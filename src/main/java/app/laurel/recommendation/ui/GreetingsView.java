package app.laurel.recommendation.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.recommendation.Greetings;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.Recommendations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For moderators: what to paste where the community lives, so that newcomers there are told whom it trusts. */
@Route(":community/desk/recommendation")
@PermitAll
class GreetingsView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Recommendations recommendations;
    private final transient Greetings greetings;

    GreetingsView(
            CurrentAccount current, Communities communities, Recommendations recommendations, Greetings greetings) {
        super("recommendation.desk.title");
        this.current = current;
        this.communities = communities;
        this.recommendations = recommendations;
        this.greetings = greetings;
    }

    @Override
    protected void show() {
        var community = communities.get(current.moderator(slug()).community());
        show(new H1(title()), new Paragraph(getTranslation("recommendation.desk.lead")));
        getContent()
                .add(new NextSteps(LinkButton.outside(
                        "/" + language().tag() + Recommendation.path(community),
                        getTranslation("recommendation.heading"))));
        recommendations
                .find(community)
                .ifPresentOrElse(
                        it -> getContent().add(new Card(languages(it))),
                        () -> getContent().add(new EmptyState(getTranslation("recommendation.none"))));
    }

    private Div languages(Recommendation recommendation) {
        var texts = new Div();
        var language = new Select<Language>();
        language.setLabel(getTranslation("recommendation.desk.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> it.locale().getDisplayLanguage(it.locale()));
        language.addValueChangeListener(change -> {
            texts.removeAll();
            if (change.getValue() != null) fill(texts, recommendation, change.getValue());
        });
        language.setValue(language());
        return new Div(language, texts);
    }

    private void fill(Div texts, Recommendation recommendation, Language language) {
        var community = recommendation.community();
        texts.add(
                box("plain", greetings.plain(recommendation, language)),
                box("markdown", greetings.markdown(recommendation, language)),
                box("script", greetings.scripted(community, language)),
                box("frame", greetings.frame(community, language)),
                box("picture", greetings.picture(community, language)),
                box("image", greetings.image(community, language)),
                box("address", greetings.page(community, language)));
    }

    private CopyBox box(String key, String text) {
        var about = "recommendation.desk." + key;
        return new CopyBox(
                getTranslation(about),
                getTranslation(about + ".help"),
                text,
                getTranslation("recommendation.desk.copied"));
    }
}
