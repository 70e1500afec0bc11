package app.laurel.badge.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The badge in pixels, as mail and marketplaces load it. */
@LaurelTest
class BadgeImagesTest {
    private final Badges badges;
    private final Founder founder;
    private final MockMvc web;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    BadgeImagesTest(Badges badges, Founder founder, MockMvc web, PublishedEditions editions, Results results) {
        this.badges = badges;
        this.founder = founder;
        this.web = web;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact", "card", "seal", "square"})
    void it_is_kept_as_long_as_the_picture_shown_anywhere_and_answered_by_its_tag(String shape) throws Exception {
        var address = "/v1/a/%s/%s.png?hl=ko".formatted(code, shape);
        var first = ask(address);
        var again = web.perform(get(address).header("If-None-Match", requireNonNull(first.getHeader("ETag"))))
                .andReturn()
                .getResponse();

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("image/png");
        assertThat(first.getHeader("Cache-Control")).isEqualTo(BadgeShelf.LIVE);
        assertThat(first.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(first.getHeader("Set-Cookie")).isNull();
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void it_shows_how_the_award_stands_now_in_the_language_asked_for() throws Exception {
        var before = picture("card.png?hl=ko");
        assertThat(picture("card.png?hl=en")).isNotEqualTo(before);
        assertThat(picture("card.png?theme=dark&hl=ko")).isNotEqualTo(before);
        assertThat(picture("card.png?theme=auto&hl=ko")).isEqualTo(before);

        badges.suspend(edition.first(), code, "Its domain has changed hands.");
        assertThat(picture("card.png?hl=ko")).isNotEqualTo(before);

        badges.restore(edition.second(), code, "It is theirs after all.");
        founder.confirms(edition.first());
        assertThat(picture("card.png?hl=ko")).isEqualTo(before);
    }

    @Test
    void what_nobody_won_and_what_is_no_shape_is_not_found() throws Exception {
        assertThat(ask("/v1/a/00000172/card.png").getStatus()).isEqualTo(404);
        assertThat(ask("/v1/a/%s/banner.png".formatted(code)).getStatus()).isEqualTo(404);
    }

    private byte[] picture(String name) throws Exception {
        return ask("/v1/a/%s/%s".formatted(code, name)).getContentAsByteArray();
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
