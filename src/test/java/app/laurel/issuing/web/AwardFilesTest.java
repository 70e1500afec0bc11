package app.laurel.issuing.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The files of an award and of its issuer, asked for as verifiers ask for them. */
@LaurelTest
class AwardFilesTest {
    private final PublicReader reader;
    private final MockMvc web;
    private final Badges badges;
    private final Founder founder;
    private final StatementCount statements;
    private final OpenEdition edition;
    private final AwardCode code;

    @Autowired
    AwardFilesTest(
            PublicReader reader,
            MockMvc web,
            Badges badges,
            Founder founder,
            StatementCount statements,
            PublishedEditions editions,
            Results results) {
        this.reader = reader;
        this.web = web;
        this.badges = badges;
        this.founder = founder;
        this.statements = statements;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @ParameterizedTest
    @CsvSource({
        ".json, application/vc+ld+json",
        ".jwt, text/plain;charset=us-ascii",
        ".baked.svg, image/svg+xml",
        ".baked.png, image/png"
    })
    void each_file_is_open_to_everybody_and_answered_by_its_tag(String end, String type) throws Exception {
        var path = "/awards/" + code + end;

        var answer = reader.ask(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualToIgnoringCase(type);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Cache-Control"))
                .isEqualTo("public, max-age=300, stale-while-revalidate=300, stale-if-error=86400");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        var again = reader.askAgain(path, requireNonNull(answer.getHeader("ETag")));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(reader.ask(path).getContentAsByteArray()).isEqualTo(answer.getContentAsByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".json", ".jwt", ".baked.svg", ".baked.png"})
    void an_unknown_code_and_what_is_no_code_name_nothing(String end) throws Exception {
        for (var typed : new String[] {"00000172", code.value().toLowerCase(Locale.ROOT) + "0", "x"}) {
            var answer = reader.ask("/awards/" + typed + end);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, max-age=30");
        }
    }

    @Test
    void pictures_are_files_to_keep_and_pictures() throws Exception {
        var png = reader.ask("/awards/" + code + ".baked.png?hl=ko");
        var svg = reader.ask("/awards/" + code + ".baked.svg?hl=ko");

        assertThat(png.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + code + ".png\"");
        var image = ImageIO.read(new ByteArrayInputStream(png.getContentAsByteArray()));
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(svg.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + code + ".svg\"");
        assertThat(svg.getContentAsString()).contains("openbadges:credential");
    }

    @Test
    void the_address_of_an_award_leads_people_to_its_proof_and_gives_machines_what_they_ask_for() throws Exception {
        assertThat(asked("text/html,application/xhtml+xml,*/*;q=0.8").getStatus())
                .isEqualTo(303);
        assertThat(asked("text/html").getHeader("Location")).isEqualTo("/v/" + code);
        assertThat(asked("application/vc").getContentType()).isEqualTo("application/vc+ld+json");
        assertThat(asked("application/ld+json").getContentType()).isEqualTo("application/vc+ld+json");
        assertThat(asked("application/vc+jwt").getContentType()).startsWith("text/plain");
        assertThat(asked("application/vc").getHeader("Vary")).isEqualTo("Accept");
    }

    private MockHttpServletResponse asked(String accept) throws Exception {
        return web.perform(get("/awards/" + code).header("Accept", accept))
                .andReturn()
                .getResponse();
    }

    @Test
    void of_a_revoked_award_only_its_page_of_proof_is_left() throws Exception {
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());

        assertThat(reader.ask("/awards/" + code + ".json").getStatus()).isEqualTo(404);
        assertThat(reader.ask("/awards/" + code + ".baked.png").getStatus()).isEqualTo(404);
        assertThat(asked("text/html").getStatus()).isEqualTo(303);
        assertThat(reader.read("/en/v/" + code)).doesNotContain("/awards/");
    }

    @Test
    void the_page_of_proof_leads_to_all_of_them() throws Exception {
        assertThat(reader.read("/ko/v/" + code))
                .contains(
                        "/awards/" + code + ".json",
                        "/awards/" + code + ".jwt",
                        "/awards/" + code + ".baked.svg?hl=ko",
                        "/awards/" + code + ".baked.png?hl=ko",
                        "/ko/verify");
    }

    @ParameterizedTest
    @CsvSource({
        "/.well-known/did.json, application/json, max-age=3600",
        "/.well-known/jwks.json, application/jwk-set+json, max-age=3600",
        "/status/1, application/vc, max-age=300"
    })
    void what_verifiers_need_besides_is_open_and_kept_as_long_as_it_says(String path, String type, String age)
            throws Exception {
        var answer = reader.ask(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(type);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("public, " + age);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("ETag")).isNotNull();
        assertThat(reader.ask(path + "9999").getStatus()).isEqualTo(404);
    }

    @Test
    void what_was_asked_for_once_costs_no_statement() throws Exception {
        for (var path : new String[] {
            "/awards/" + code + ".json", "/awards/" + code + ".baked.png", "/status/1", "/.well-known/did.json"
        }) {
            // why twice: the first who asks gives the award its place in a list, and that is a change
            reader.ask(path);
            reader.ask(path);
            assertThat(statements.of(() -> reader.ask(path))).as(path).isEmpty();
        }
    }
}
