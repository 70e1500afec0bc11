package app.laurel.fulfilment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.result.Results;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Who is given a certificate, and what stands on it. */
@LaurelTest
class CertificateEndpointTest {
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final PublicReader reader;
    private final MockMvc web;
    private final StatementCount statements;
    private final Instant today;
    private final OpenEdition edition;
    private final AwardCode code;

    // why eight: an award of a published year, what becomes of it, and who asks for its papers
    @Autowired
    CertificateEndpointTest(
            Badges badges,
            Founder founder,
            MovableClock clock,
            PublicReader reader,
            MockMvc web,
            StatementCount statements,
            PublishedEditions editions,
            Results results) {
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        this.reader = reader;
        this.web = web;
        this.statements = statements;
        today = clock.instant();
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void it_states_what_the_page_of_proof_states_and_leads_there() throws Exception {
        var community = badges.find(code).orElseThrow().community();

        assertThat(text(certificate("en")))
                .contains(
                        "Shop of the Year",
                        "First Shop",
                        "first.example",
                        community.name().en(),
                        "1 of ",
                        "Ballots counted",
                        "localhost:8080/c/" + code)
                .doesNotContain("{");
        assertThat(text(certificate("ko"))).contains("올해의 쇼핑몰", community.name().ko(), "집계한 투표");
        assertThat(reader.read("/en/v/" + code)).contains("/en/v/" + code + "/certificate.pdf");
    }

    @Test
    void it_is_the_same_file_each_time_and_not_sent_twice() throws Exception {
        var first = certificate("ko");
        clock.moveTo(today.plus(Duration.ofDays(900)));
        var late = certificate("ko");

        assertThat(first.getContentType()).isEqualTo("application/pdf");
        assertThat(first.getContentAsByteArray())
                .isNotEmpty()
                .as("an award that is past its term is still a true one")
                .isEqualTo(late.getContentAsByteArray());
        assertThat(web.perform(get("/ko/v/" + code + "/certificate.pdf")
                                .header("If-None-Match", Objects.requireNonNull(first.getHeader("ETag"))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void an_award_that_was_set_aside_has_none_until_it_is_worn_again_and_one_that_was_taken_back_never()
            throws Exception {
        badges.suspend(edition.first(), code, "The domain has changed hands.");
        assertThat(certificate("en").getStatus()).isEqualTo(404);
        assertThat(reader.read("/en/v/" + code)).doesNotContain("certificate.pdf");
        badges.restore(edition.first(), code, "It is theirs after all.");
        founder.confirms(edition.second());
        assertThat(certificate("en").getStatus()).isEqualTo(200);
        badges.revoke(edition.first(), code, "The shop bought votes.");
        founder.confirms(edition.second());

        assertThat(certificate("en").getStatus()).isEqualTo(404);
    }

    @Test
    void whatever_is_asked_besides_leads_to_the_one_file_and_nothing_is_read_or_printed() throws Exception {
        for (var file : new String[] {"certificate.pdf", "engraving.pdf", "engraving.svg"}) {
            var path = "/ko/v/%s/%s".formatted(code, file);
            for (var query : new String[] {"?1", "?v=2"}) {
                assertThat(statements.of(() -> {
                            var answer = reader.ask(path + query);
                            assertThat(answer.getStatus()).as(path + query).isEqualTo(302);
                            assertThat(answer.getHeader("Location")).isEqualTo(path);
                            return answer;
                        }))
                        .isEmpty();
            }
        }
        assertThat(reader.ask("/ko/v/nonsense/certificate.pdf?1").getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_makes_one_up() throws Exception {
        for (var path : new String[] {"/en/v/00000172/", "/en/v/nonsense/", "/fr/v/" + code + "/", "/en/v/../v/"}) {
            assertThat(web.perform(get(path + "certificate.pdf"))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(path)
                    .isIn(400, 404);
        }
    }

    private MockHttpServletResponse certificate(String language) throws Exception {
        return web.perform(get("/%s/v/%s/certificate.pdf".formatted(language, code)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        try (var file = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(file);
        }
    }
}
