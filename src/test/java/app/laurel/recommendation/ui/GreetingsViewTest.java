package app.laurel.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.site.shop.ShopYears;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators paste where their community lives. */
@LaurelTest
class GreetingsViewTest extends SpringBrowserlessTest {
    private final ShopYears years;
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    GreetingsViewTest(ShopYears years, Founder founder) {
        this.years = years;
        this.founder = founder;
    }

    @Test
    void the_texts_name_winner_figures_and_the_page_and_markup_in_names_stays_text() {
        var year = years.published(years.votedBy(11, "*Amber* @everyone [x](y)", "Birch", "Coral"));

        screen.as(year.first().account()).open(desk(year));

        var texts = texts();
        assertThat(texts).hasSize(7);
        assertThat(texts.get(0))
                .contains("*Amber* @everyone", "Rated by 11 members", "Nobody paid")
                .contains("/en/" + year.community().slug() + "/recommended");
        assertThat(texts.get(1)).contains("**\\*Amber\\*", "\\[x\\](y)").doesNotContain("@everyone", "[x](y)");
        assertThat(texts.get(2)).contains("<laurel-recommended lang=\"en\">", "<img src=", "/laurel/recommended.js\"");
        assertThat(texts.get(3)).contains("<iframe src=", "/recommended/frame\"", "sandbox=");
        assertThat(texts.get(4)).contains("<img src=", "/recommended.svg\"");
        assertThat(texts.get(5)).contains("<img src=", "/recommended.png\"");
        assertThat(texts.get(6)).endsWith("/en/" + year.community().slug() + "/recommended");
    }

    @Test
    void where_nothing_is_recommended_it_says_so() {
        var year = years.voted("Amber", "Birch", "Coral");

        assertThat(screen.as(year.first().account()).open(desk(year))).contains("Nothing is recommended right now");
        assertThat(texts()).isEmpty();
    }

    @Test
    void members_have_no_such_page() {
        var year = years.voted("Amber", "Birch", "Coral");

        screen.as(founder.joined(year.first()).account()).open(desk(year));

        assertThat(screen.shows(GreetingsView.class)).isFalse();
    }

    private List<String> texts() {
        return find(Pre.class).all().stream().map(Pre::getText).toList();
    }

    private static String desk(FoundedYear year) {
        return year.community().slug() + "/desk/recommendation";
    }
}
