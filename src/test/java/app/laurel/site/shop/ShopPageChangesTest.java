package app.laurel.site.shop;

import static app.laurel.site.shop.ShopRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublicReader;
import app.laurel.badge.Badges;
import app.laurel.result.Results;
import app.laurel.result.TwoSigners;
import app.laurel.result.YearExclusions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a shop follows what becomes of its results and awards, and the date. */
@LaurelTest
class ShopPageChangesTest {
    private static final String[] NAMES = {"Amber", "Birch", "Coral"};

    private final ShopYears years;
    private final TwoSigners signers;
    private final Results results;
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final PublicReader reader;

    // why seven: results are decided on, badges taken back, and time passes
    @Autowired
    ShopPageChangesTest(
            ShopYears years,
            TwoSigners signers,
            Results results,
            Badges badges,
            Founder founder,
            MovableClock clock,
            PublicReader reader) {
        this.years = years;
        this.signers = signers;
        this.results = results;
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        this.reader = reader;
    }

    @Test
    void an_annulled_year_is_gone_from_it_and_a_corrected_one_follows() throws Exception {
        var first = years.published(years.voted(NAMES));
        var next = years.published(years.votedAgain(first, NAMES));
        var amber = years.path(first, "Amber");
        var edition = years.edition(next);
        var categories = results.findYear(next.id()).orElseThrow().results().stream()
                .map(it -> it.category().id())
                .toList();

        signers.correct(edition, new YearExclusions(Map.of(2, Set.of(1)), Set.of()), "The shop bought votes.");
        signers.publish(edition, categories.getLast());
        assertThat(rows(read(amber), ">2027 · Lamps<").getFirst()).containsEntry("Place", "–");
        assertThat(rows(read(amber), ">2027 · Tents<").getFirst()).containsEntry("Place", "1 of 2");
        assertThat(read(amber)).contains("Gets no place, by a correction").doesNotContain("Best for Lamps");

        signers.annul(edition, "Votes were bought.");
        assertThat(read(amber)).contains("2026").doesNotContain("2027 · ");
        signers.annul(years.edition(first), "Votes were bought.");
        assertNotFound(amber);
    }

    @Test
    void an_award_leads_to_its_result_and_proof_and_one_taken_back_or_ended_is_not_held() throws Exception {
        var year = years.published(years.voted(NAMES));
        var amber = years.path(year, "Amber");
        var award = results.listAwards(year.id()).getFirst();
        var proof = "/en/v/" + award.code();
        assertThat(read(amber))
                .contains("<strong>2026 · Shop of the Year</strong>: valid until", "href=\"" + proof + "\"")
                .doesNotContain("Ended or no longer valid");
        assertThat(read(proof)).contains("href=\"" + amber + "\"");

        badges.revoke(year.first(), award.code(), "The shop bought votes.");
        assertThat(founder.confirms(year.second())).isOne();
        assertThat(read(amber))
                .containsSubsequence("Ended or no longer valid", "Shop of the Year</strong>: No longer valid (The shop")
                .doesNotContain(proof);

        clock.moveTo(award.expiresAt());
        assertThat(read(amber)).contains("has no valid award right now", "display term ended on");
    }

    @Test
    void the_age_of_its_figures_is_said_and_that_they_are_old_when_a_year_has_passed() throws Exception {
        var year = years.published(years.voted(NAMES));
        var amber = years.path(year, "Amber");
        assertThat(read(amber)).contains("Vote of 2026, closed on").doesNotContain("more than a year old");

        clock.pass(Duration.ofDays(366));

        assertThat(read(amber)).contains("These figures are more than a year old.");
    }

    private void assertNotFound(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(404);
    }

    private String read(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(200);
        return reader.read(path);
    }
}
