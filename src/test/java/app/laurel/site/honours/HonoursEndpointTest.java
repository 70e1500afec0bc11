package app.laurel.site.honours;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class HonoursEndpointTest {
    private final PublishedEditions editions;
    private final Results results;
    private final Founder founder;
    private final PublicReader reader;

    @Autowired
    HonoursEndpointTest(PublishedEditions editions, Results results, Founder founder, PublicReader reader) {
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
    void a_community_that_has_given_no_award_yet_says_so() throws Exception {
        assertThat(reader.read("/en/" + founder.community().slug() + "/honours"))
                .contains("No award has been given yet.")
                .doesNotContain("<table");
    }
}
