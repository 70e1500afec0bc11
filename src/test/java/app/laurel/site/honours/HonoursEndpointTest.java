package app.laurel.site.honours;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class HonoursEndpointTest {
    private final PublishedEditions editions;
    private final Results results;
    private final Badges badges;
    private final Founder founder;
    private final PublicReader reader;

    @Autowired
    HonoursEndpointTest(
            PublishedEditions editions, Results results, Badges badges, Founder founder, PublicReader reader) {
        this.badges = badges;
        this.editions = editions;
        this.results = results;
        this.founder = founder;
        this.reader = reader;
    }

    @Test
    void the_hall_of_fame_names_the_winner_of_each_year_and_what_it_won() throws Exception {
        var edition = editions.aPublishedEdition();
        var winner = results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .findFirst()
                .orElseThrow();
        var path = "/en/" + edition.community().slug();

        assertThat(reader.read(path + "/honours"))
                .contains(
                        "Hall of fame",
                        winner.as().name().en(),
                        "href=\"" + path + "/" + edition.year() + "\"",
                        "Wins by shop");
        assertThat(reader.read(path + "/" + edition.year())).contains("href=\"" + path + "/honours\"");
        assertThat(reader.read(path)).contains("href=\"" + path + "/honours\"");
        assertThat(reader.read("/ko/" + edition.community().slug() + "/honours"))
                .contains("명예의 전당");
    }

    @Test
    void an_award_that_is_set_aside_or_taken_back_is_not_told_of() throws Exception {
        var edition = editions.aPublishedEdition();
        var winner = results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .findFirst()
                .orElseThrow();
        var path = "/en/" + edition.community().slug() + "/honours";
        assertThat(reader.read(path))
                .contains("href=\"/en/" + edition.community().slug() + "/2026\"");

        badges.suspend(edition.first(), winner.code(), "The domain has changed hands.");

        assertThat(reader.read(path))
                .doesNotContain("href=\"/en/" + edition.community().slug() + "/2026\"");
    }

    @Test
    void a_community_that_has_given_no_award_yet_says_so() throws Exception {
        assertThat(reader.read("/en/" + founder.community().slug() + "/honours"))
                .contains("No award has been given yet.")
                .doesNotContain("<table");
    }
}
