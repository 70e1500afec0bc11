package app.laurel.recommendation.ui;

import static app.laurel.db.Tables.RECOMMENDATION_DISMISSAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Departures;
import app.laurel.community.Member;
import app.laurel.site.shop.ShopYears;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who joins is shown whom the community trusts, until they have read it. */
@LaurelTest
class RecommendedCardTest extends SpringBrowserlessTest {
    private static final String[] NAMES = {"Amber", "Birch", "Coral"};
    private static final String WELCOME = "before you came";

    private final ShopYears years;
    private final Founder founder;
    private final Departures departures;
    private final DSLContext sql;
    private final Screen screen = new Screen(this);

    @Autowired
    RecommendedCardTest(ShopYears years, Founder founder, Departures departures, DSLContext sql) {
        this.years = years;
        this.founder = founder;
        this.departures = departures;
        this.sql = sql;
    }

    @Test
    void a_newcomer_reads_it_on_joining_and_at_home_and_finds_it_again_when_it_was_put_away() {
        var year = years.published(years.votedBy(11, NAMES));
        var newcomer = founder.joined(year.first());

        assertThat(screen.as(newcomer.account()).open(year.community().slug() + "/join"))
                .contains(
                        WELCOME,
                        "Amber",
                        "2026 · Shop of the Year",
                        "Rated by 11 members",
                        "Weakest at",
                        "Nobody paid");
        assertThat(screen.open("")).contains(WELCOME, "Amber");

        screen.press("Got it");
        assertThat(screen.text()).doesNotContain(WELCOME).contains("Recommended");
        assertThat(screen.open("")).doesNotContain(WELCOME).contains("Recommended");
        assertThat(screen.as(newcomer.account(), Language.KO).open("")).contains("추천 쇼핑몰");
        assertThat(screen.as(founder.joined(year.first()).account()).open("")).contains(WELCOME);
    }

    @Test
    void the_awards_of_another_year_are_shown_anew() {
        var year = years.published(years.voted(NAMES));
        var member = founder.joined(year.first());
        screen.as(member.account()).open("");
        screen.press("Got it");

        years.published(years.votedAgain(year, NAMES));

        assertThat(screen.open("")).contains(WELCOME, "2027 · Best for Tents");
    }

    @Test
    void where_nothing_is_recommended_there_is_nothing_to_read() {
        var year = years.voted(NAMES);

        assertThat(screen.as(founder.joined(year.first()).account()).open(""))
                .contains(year.community().name().en())
                .doesNotContain(WELCOME, "Recommended");
    }

    @Test
    void who_leaves_takes_it_along() {
        var year = years.published(years.voted(NAMES));
        var member = founder.joined(year.first());
        screen.as(member.account()).open("");
        screen.press("Got it");
        assertThat(kept(member)).isOne();

        departures.leave(member);

        assertThat(kept(member)).isZero();
    }

    private int kept(Member member) {
        return sql.fetchCount(RECOMMENDATION_DISMISSAL, RECOMMENDATION_DISMISSAL.MEMBER_ID.eq(member.id()));
    }
}
