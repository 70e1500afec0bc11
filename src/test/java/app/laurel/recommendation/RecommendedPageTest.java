package app.laurel.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublicReader;
import app.laurel.badge.Badges;
import app.laurel.result.Award;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.site.shop.ShopYears;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

/** What a community recommends rests on the latest result that holds and on awards that may be worn, and ends with them. */
@LaurelTest
class RecommendedPageTest {
    private static final String[] NAMES = {"Amber", "Birch", "Coral"};

    /** Not divided by three: the best is then marked unlike by the criteria. */
    private static final int VOTERS = 11;

    private final ShopYears years;
    private final TwoSigners signers;
    private final Results results;
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final PublicReader reader;
    private final ObjectMapper json;

    // why eight: results are decided on, badges set aside and taken back, time passes, and programs read it
    @Autowired
    RecommendedPageTest(
            ShopYears years,
            TwoSigners signers,
            Results results,
            Badges badges,
            Founder founder,
            MovableClock clock,
            PublicReader reader,
            ObjectMapper json) {
        this.years = years;
        this.signers = signers;
        this.results = results;
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        this.reader = reader;
        this.json = json;
    }

    @Test
    void it_names_the_winner_with_raters_best_and_weakest_criterion_and_the_day_it_ends() throws Exception {
        var year = years.published(years.votedBy(VOTERS, NAMES));
        var criteria =
                results.findPublished(year.category()).orElseThrow().document().criteria();

        var page = read(year, "en");

        // marks are 5, 4, 3 in turn, by each criterion from another place on: 45 and 43 in eleven
        assertThat(page)
                .contains("2026 · Shop of the Year", ">Amber<", "Rated by 11 members")
                .contains("Best at: " + mean(criteria.get(0).name().en(), "4.09") + ", "
                        + mean(criteria.get(3).name().en(), "4.09"))
                .contains("Weakest at: " + mean(criteria.get(1).name().en(), "3.91"))
                .contains("Recommended until", "Nobody paid for this")
                .contains("Best for what you need");
        assertThat(read(year, "ko")).contains("2026 · 올해의 쇼핑몰", "회원 11명이 평가했어요", "5점 만점에 4.09점");
    }

    @Test
    void criteria_that_are_level_are_not_called_better_or_weaker() throws Exception {
        var year = years.published(years.votedBy(12, NAMES));

        assertThat(read(year, "en")).contains("Rated by 12 members").doesNotContain("Best at", "Weakest at");
    }

    @Test
    void of_several_categories_each_has_its_own() throws Exception {
        var first = years.published(years.voted(NAMES));
        var next = years.published(years.votedAgain(first, NAMES));

        assertThat(read(next, "en"))
                .containsSubsequence(">Tents<", "2027 · Best for Tents", ">Lamps<", "2027 · Best for Lamps")
                .doesNotContain("2026 ·");
    }

    @Test
    void who_lost_the_award_or_has_it_set_aside_is_recommended_no_longer() throws Exception {
        var year = years.published(years.votedBy(VOTERS, NAMES));
        badges.suspend(year.first(), winner(year).code(), "Customers ask where their parcels are.");

        assertThat(read(year, "en"))
                .doesNotContain("Shop of the Year", "Rated by")
                .contains("Best for what you need");

        badges.restore(year.first(), winner(year).code(), "They were found.");
        assertThat(founder.confirms(year.second())).isOne();
        assertThat(read(year, "en")).contains("Shop of the Year");

        for (var award : results.listAwards(year.id())) {
            badges.revoke(year.first(), award.code(), "The shop bought votes.");
        }
        assertThat(founder.confirms(year.second())).isPositive();
        assertThat(read(year, "en"))
                .contains("Nothing is recommended right now")
                .doesNotContain("Amber");
    }

    @Test
    void it_ends_by_itself_a_year_after_the_award_was_given() throws Exception {
        var year = years.published(years.votedBy(VOTERS, NAMES));
        var end = winner(year).issuedAt().plus(Duration.ofDays(365));

        clock.moveTo(end.minusMillis(1));
        assertThat(read(year, "en")).contains("Shop of the Year");
        assertThat(items(year)).isNotEmpty();

        clock.moveTo(end);
        assertThat(read(year, "en")).contains("Nothing is recommended right now");
        assertThat(items(year)).isEmpty();
    }

    @Test
    void an_annulled_year_recommends_nobody_and_a_later_year_without_a_winner_hides_the_one_before() throws Exception {
        var year = years.published(years.votedBy(VOTERS, NAMES));
        var later = years.published(years.notVoted(year, 2027, NAMES));
        assertThat(read(later, "en")).contains("Nothing is recommended right now");

        signers.annul(years.edition(later), "Nobody was asked.");
        assertThat(read(year, "en")).contains("2026 · Shop of the Year");

        signers.annul(years.edition(year), "Votes were bought.");
        assertThat(read(year, "en")).contains("Nothing is recommended right now");
    }

    @Test
    void a_community_without_a_result_says_so_and_an_unknown_one_is_not_there() throws Exception {
        var year = years.voted(NAMES);

        assertThat(read(year, "ko")).contains("지금은 추천하는 쇼핑몰이 없어요");
        assertThat(reader.ask("/en/nobody-knows-it/recommended").getStatus()).isEqualTo(404);
        assertThat(reader.ask("/en/nobody-knows-it/recommended.json").getStatus())
                .isEqualTo(404);
    }

    private Award winner(FoundedYear year) {
        return results.listAwards(year.id()).stream()
                .filter(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .findFirst()
                .orElseThrow();
    }

    private List<tools.jackson.databind.JsonNode> items(FoundedYear year) throws Exception {
        return json.readTree(reader.read(path(year, "ko") + ".json"))
                .get("items")
                .valueStream()
                .toList();
    }

    private String read(FoundedYear year, String language) throws Exception {
        return reader.read(path(year, language));
    }

    private static String path(FoundedYear year, String language) {
        return "/" + language + "/" + year.community().slug() + "/recommended";
    }

    private static String mean(String criterion, String mean) {
        return criterion + " (" + mean + " of 5)";
    }
}
