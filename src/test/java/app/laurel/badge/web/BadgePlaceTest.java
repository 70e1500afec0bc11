package app.laurel.badge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A badge is valid on the shop's own pages and nowhere else. */
@LaurelTest
class BadgePlaceTest {
    private final PublishedEditions editions;
    private final Results results;
    private final PublicReader reader;
    private final MockMvc web;

    @Autowired
    BadgePlaceTest(PublishedEditions editions, Results results, PublicReader reader, MockMvc web) {
        this.editions = editions;
        this.results = results;
        this.reader = reader;
        this.web = web;
    }

    @Test
    void a_badge_says_where_it_does_not_belong() throws Exception {
        var code = award(editions.aPublishedEdition());

        assertThat(reader.read("/v1/a/%s/card.svg?h=www.first.example".formatted(code)))
                .contains("Shop of the Year");
        assertThat(reader.read("/v1/a/%s/card.svg?h=notfirst.example".formatted(code)))
                .contains("Not valid here");
        assertThat(reader.read("/v1/a/%s/card.svg?h=first.example.evil.example".formatted(code)))
                .contains("Not valid here")
                .doesNotContain("Shop of the Year");
    }

    @Test
    void a_badge_of_a_shop_on_a_platform_is_valid_on_its_host_alone() throws Exception {
        var code = award(editions.aPublishedEdition("http://m.alpha.cafe24.com/"));

        assertThat(reader.read("/v1/a/%s/card.svg?h=alpha.cafe24.com".formatted(code)))
                .contains("Shop of the Year");
        for (var other : List.of("beta.cafe24.com", "cafe24.com", "a.alpha.cafe24.com", "alpha.cafe24.com.evil.kr")) {
            assertThat(reader.read("/v1/a/%s/card.svg?h=%s".formatted(code, other)))
                    .as(other)
                    .contains("Not valid here");
        }
    }

    @Test
    void a_page_on_a_marketplace_is_told_from_others_by_its_address_alone() throws Exception {
        var code = award(editions.aPublishedEdition("https://smartstore.naver.com/First/"));

        assertThat(reader.read("/v1/a/%s/card.svg".formatted(code))).contains("smartstore.naver.com/first");
        assertThat(reader.read("/v1/a/%s/card.svg?h=smartstore.naver.com".formatted(code)))
                .contains("Not valid here");
        assertThat(proofFrom(code, "https://m.smartstore.naver.com/"))
                .contains("Other pages on smartstore.naver.com")
                .doesNotContain("You came from");
        assertThat(proofFrom(code, "https://other.example/")).contains("You came from other.example");
    }

    private String proofFrom(AwardCode code, String referrer) throws Exception {
        return web.perform(get("/en/v/" + code).header("Referer", referrer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private AwardCode award(OpenEdition edition) {
        return results.listAwards(edition.id()).getFirst().code();
    }
}
