package app.laurel.recommendation.ui;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.RecommendedShop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** Whom a community trusts, why and until when, and a button that puts it out of sight. */
class WelcomePanel extends Div {
    private static final long serialVersionUID = 1;

    /** Of a year with many categories the rest stands on the page. */
    private static final int MOST = 6;

    /** @param link the same that stays when the rest is out of sight */
    WelcomePanel(
            Recommendation recommendation,
            RecommendationWords words,
            Language language,
            LinkButton link,
            Runnable dismissing) {
        setClassName("laurel-open-now");
        var slug = recommendation.community().slug();
        var winners = recommendation.winners().stream().map(it -> winner(it, slug, words, language));
        var needs = recommendation.categories().stream()
                .flatMap(it -> it.needs().stream())
                .map(it -> row(it, slug, words, language));
        var rows = new Rows();
        Stream.concat(winners, needs).limit(MOST).forEach(rows::add);
        var dismiss = new Button(getTranslation("recommendation.dismiss"), click -> {
            dismissing.run();
            removeAll();
            removeClassName("laurel-open-now");
            add(new NextSteps(link));
        });
        dismiss.addThemeNames("tertiary");
        add(
                new H3(getTranslation("recommendation.heading")),
                new Paragraph(getTranslation("recommendation.welcome")),
                rows,
                new Paragraph(getTranslation("recommendation.unpaid")),
                new NextSteps(link, dismiss));
    }

    private static Row winner(RecommendedShop shop, String slug, RecommendationWords words, Language language) {
        var row = row(shop.worn(), slug, words, language);
        words.lines(shop, language).forEach(row::with);
        return row.withNote(words.until(shop, language));
    }

    private static Row row(WornAward worn, String slug, RecommendationWords words, Language language) {
        var shop = new Anchor(
                "/" + language.tag() + worn.shop().path(slug),
                worn.shop().name().in(language));
        shop.setRouterIgnore(true);
        return new Row(shop).with(words.title(worn, language));
    }
}
