package app.laurel.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.result.Results;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@LaurelTest
@Import(ApiReader.class)
class ApiTest {
    private final ApiReader api;
    private final PublicReader reader;
    private final OpenEditions open;
    private final PublishedEditions published;
    private final Results results;
    private final Badges badges;

    @Autowired
    ApiTest(
            ApiReader api,
            PublicReader reader,
            OpenEditions open,
            PublishedEditions published,
            Results results,
            Badges badges) {
        this.api = api;
        this.reader = reader;
        this.open = open;
        this.published = published;
        this.results = results;
        this.badges = badges;
    }

    private static String year(OpenEdition edition) {
        return "/api/v1/communities/%s/years/%d".formatted(edition.community().slug(), edition.year());
    }

    @Test
    void from_a_community_every_link_leads_to_an_answer_that_all_may_read_and_keep() throws Exception {
        var edition = published.aPublishedEdition();
        var community = "/api/v1/communities/" + edition.community().slug();
        var left = new ArrayDeque<>(List.of(community));
        var seen = new HashSet<>(
                Set.of("/api/v1/communities/" + edition.community().slug()));
        while (!left.isEmpty()) {
            var path = left.remove();
            var answer = reader.ask(path);
            assertThat(answer.getStatus()).as(path).isIn(200, 302);
            if (!path.startsWith("/api/")) continue;
            assertThat(answer.getContentType()).as(path).isEqualTo("application/json");
            assertThat(answer.getHeader("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
            assertThat(answer.getHeader("ETag")).as(path).isNotBlank();
            assertThat(answer.getHeader("Cache-Control")).as(path).contains("public", "max-age=");
            assertThat(answer.getCookies()).as(path).isEmpty();
            for (var link : ApiReader.links(api.read(path))) {
                if (seen.add(ApiReader.path(link))) left.add(ApiReader.path(link));
            }
        }
        assertThat(seen)
                .contains(
                        community + "/shops",
                        community + "/recommendations",
                        year(edition) + "/rules",
                        year(edition) + "/awards",
                        "/" + edition.community().slug() + "/" + edition.year() + "/result.json")
                .anyMatch(it -> it.startsWith("/api/v1/awards/"))
                .anyMatch(it -> it.startsWith(community + "/shops/"));
    }

    @Test
    void before_publication_nothing_is_told_of_a_result_nor_of_a_shop_that_was_only_proposed() throws Exception {
        var edition = open.anOpenEdition().open();
        var year = api.read(year(edition));

        assertThat(year.path("publishedAt").isNull()).isTrue();
        assertThat(year.path("links").path("awards").isNull()).isTrue();
        assertThat(year.path("categories").get(0).path("result").isNull()).isTrue();
        api.problem(year(edition) + "/result", 404);
        api.problem(year(edition) + "/awards", 404);
        var shops = "/api/v1/communities/" + edition.community().slug() + "/shops";
        assertThat(api.read(shops).path("items")).isEmpty();
        api.problem(shops + "/" + edition.shops().getFirst(), 404);
    }

    @Test
    void the_list_of_an_open_vote_is_fixed_and_the_rules_are_those_of_the_file() throws Exception {
        var edition = open.anOpenEdition().open();
        var list = api.read(year(edition) + "/shortlist");

        assertThat(list.path("fixed").asBoolean()).isTrue();
        assertThat(list.path("shops").size()).isEqualTo(edition.shops().size());
        assertThat(reader.ask(year(edition) + "/rules").getContentAsByteArray())
                .isEqualTo(reader.ask("/%s/%d/rules.json"
                                .formatted(edition.community().slug(), edition.year()))
                        .getContentAsByteArray());
    }

    @Test
    void the_result_names_places_as_signed_and_an_award_that_was_set_aside_says_so() throws Exception {
        var edition = published.aPublishedEdition();
        var code = results.listAwards(edition.id()).getFirst().code();
        var result = api.read(year(edition) + "/result");

        assertThat(result.path("places").get(0).path("place").asInt()).isEqualTo(1);
        assertThat(result.path("places").get(0).path("shop").asInt())
                .isEqualTo(edition.shops().getFirst().value());
        assertThat(result.path("participation").path("counted").asLong()).isEqualTo(12);
        assertThat(api.read("/api/v1/awards/" + code.value()).path("state").asString())
                .isEqualTo("ACTIVE");

        badges.suspend(edition.first(), code, "The domain has changed hands.");

        assertThat(api.read("/api/v1/awards/" + code.value()).path("state").asString())
                .isEqualTo("SUSPENDED");
    }
}
