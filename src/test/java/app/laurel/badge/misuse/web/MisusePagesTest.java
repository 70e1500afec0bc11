package app.laurel.badge.misuse.web;

import static app.laurel.badge.misuse.web.MisuseVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.badge.misuse.MisuseAtDesk;
import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.badge.misuse.Misuses;
import app.laurel.result.Results;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody reports a badge, from the page of proof on, and moderators have it. */
@LaurelTest
class MisusePagesTest {
    private static final Map<String, String> GOOD =
            Map.of("where", "https://copy.example/a", "kind", "copied", "words", "It is a copy");

    private final MockMvc web;
    private final PublicReader reader;
    private final MisuseDesk desk;
    private final Misuses misuses;
    private final OpenEdition edition;
    private final String code;

    @Autowired
    MisusePagesTest(
            MockMvc web,
            PublicReader reader,
            MisuseDesk desk,
            Misuses misuses,
            PublishedEditions editions,
            Results results) {
        this.web = web;
        this.reader = reader;
        this.desk = desk;
        this.misuses = misuses;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code().value();
    }

    @Test
    void the_page_of_proof_leads_to_it_and_it_needs_no_session_no_script_and_no_cache() throws Exception {
        assertThat(reader.read("/en/v/" + code)).contains("href=\"/en/v/" + code + "/misuse\" rel=\"nofollow\"");
        var page = from(1).read("/en/v/" + code + "/misuse");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'")
                .doesNotContain("script-src");
        assertThat(page.getHeaders("Set-Cookie")).singleElement().asString().contains("laurel-form=", "HttpOnly");
        assertThat(text(page))
                .contains("First Shop", "Report misuse of a badge")
                .doesNotContain("<script");
        assertThat(text(from(1).read("/ko/v/" + code + "/misuse"))).contains("배지 오용 신고", "가나상점");
    }

    @Test
    void what_is_sent_is_at_the_desk_without_who_sent_it_and_the_same_again_counts() {
        var sent = from(2).report("/en/v/" + code + "/misuse", GOOD);
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).isEqualTo("/en/v/" + code + "/misuse?sent=yes");
        assertThat(text(from(2).read("/en/v/" + code + "/misuse?sent=yes"))).contains("Your report was sent");
        from(3).report("/ko/v/" + code + "/misuse", with("where", "copy.example/a"));

        assertThat(open()).singleElement().satisfies(it -> {
            assertThat(it.group().first().getFirst().times()).isEqualTo(2);
            assertThat(it.group().first().getFirst().words()).isEqualTo("It is a copy");
        });
        assertThat(misuses.dump(edition.community().id())).doesNotContain("198.18");
    }

    @ParameterizedTest
    @CsvSource({
        "where, '', Please give the address of the page.",
        "where, javascript:alert(1), This isn’t a web address.",
        "where, https://localhost:8080/en/v/X, This isn’t a web address.",
        "kind, everything, Please choose what’s wrong.",
        "kind, '', Please choose what’s wrong."
    })
    void what_cannot_be_taken_is_said_at_its_field_and_everything_typed_stays(String field, String value, String why) {
        var answer = from(4).report("/en/v/" + code + "/misuse", with(field, value));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains(why, "id=\"" + field + "-problem\"", "aria-invalid=\"true\"", "It is a copy");
        assertThat(open()).isEmpty();
    }

    @Test
    void other_needs_words_and_words_have_an_end() {
        assertThat(text(from(5).report("/en/v/" + code + "/misuse", Map.of("where", "copy.example", "kind", "other"))))
                .contains("Please say what is wrong.", "value=\"copy.example\"");
        assertThat(text(from(5).report("/en/v/" + code + "/misuse", with("words", "x".repeat(1_001)))))
                .contains("at most 1,000 characters", "x".repeat(1_001));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_code_that_names_no_award_leads_to_where_a_community_is_chosen() throws Exception {
        var unknown = from(10).read("/ko/v/K7TQ2M8R/misuse");
        assertThat(unknown.getHeader("Location")).isEqualTo("/ko/check/misuse");
        assertThat(reader.ask("/ko/v/K7TQ2M8R").getContentAsString()).contains("/ko/check/misuse");

        assertThat(text(from(10).report("/en/check/misuse", GOOD))).contains("Please choose a community.");
        assertThat(from(10).report(
                                "/en/check/misuse",
                                with("community", edition.community().slug()))
                        .getStatus())
                .isEqualTo(303);
        assertThat(open())
                .singleElement()
                .satisfies(it -> assertThat(it.group().subject().award()).isNull());
    }

    @Test
    void an_award_that_is_gone_meanwhile_takes_nothing_of_what_was_typed_along() {
        var visitor = from(11);
        visitor.read("/en/v/" + code + "/misuse");
        var answer = visitor.sendFilled("/en/v/K7TQ2M8R/misuse", GOOD);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("https://copy.example/a", "It is a copy", "can no longer be found")
                .contains("action=\"/en/check/misuse\"", "id=\"community-problem\"");
    }

    private MisuseVisitor from(int network) {
        return new MisuseVisitor(web, "198.18.%d.9".formatted(network));
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(GOOD);
        fields.put(field, value);
        return fields;
    }

    private List<MisuseAtDesk> open() {
        return desk.list(edition.first());
    }
}
