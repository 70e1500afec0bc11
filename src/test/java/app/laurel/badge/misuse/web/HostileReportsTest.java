package app.laurel.badge.misuse.web;

import static app.laurel.badge.misuse.web.MisuseVisitor.challenge;
import static app.laurel.badge.misuse.web.MisuseVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.HostileText;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.badge.misuse.MisuseAtDesk;
import app.laurel.badge.misuse.MisuseDesk;
import app.laurel.badge.misuse.MisuseReport;
import app.laurel.ratelimit.Work;
import app.laurel.result.Results;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who means harm by reports of badges: by what is typed, past the page, or by many. */
@LaurelTest
class HostileReportsTest {
    private static final Map<String, String> GOOD =
            Map.of("where", "https://copy.example/a", "kind", "copied", "words", "It is a copy");

    private final MockMvc web;
    private final MisuseDesk desk;
    private final OpenEdition edition;
    private final String page;

    @Autowired
    HostileReportsTest(MockMvc web, MisuseDesk desk, PublishedEditions editions, Results results) {
        this.web = web;
        this.desk = desk;
        edition = editions.aPublishedEdition();
        page = "/en/v/" + results.listAwards(edition.id()).getFirst().code() + "/misuse";
    }

    @Test
    void hostile_texts_come_back_as_text() {
        for (var hostile : HostileText.some(28, 40)) {
            var answer = text(from(6).report(page, Map.of("where", hostile, "kind", hostile, "words", hostile)));
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .doesNotContain("<script")
                    .doesNotContainPattern("<[^>\"]*id=laurel-hostile");
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void a_report_without_the_token_of_the_page_is_refused_and_can_be_sent_from_the_answer() {
        var visitor = from(7);
        var refused = visitor.take(visitor.sendFilled(page, GOOD));
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text(refused))
                .contains("https://copy.example/a", ">\nIt is a copy<", "value=\"copied\" selected", "send it again");
        assertThat(open()).isEmpty();

        assertThat(visitor.sendFilled(page, GOOD).getStatus()).isEqualTo(303);
        assertThat(open()).hasSize(1);
    }

    @Test
    void nor_is_one_of_no_award_or_an_unknown_one_taken_without_it() {
        assertThat(text(from(7).sendFilled("/ko/v/K7TQ2M8R/misuse", GOOD)))
                .contains("It is a copy", "/ko/check/misuse");
        assertThat(from(7).sendFilled("/en/check/misuse", GOOD).getStatus()).isEqualTo(403);
        assertThat(open()).isEmpty();
    }

    @Test
    void beyond_the_limit_a_browser_works_and_what_was_typed_stays() {
        for (var it = 0; it < 5; it++)
            assertThat(from(8).report(page, GOOD).getStatus()).isEqualTo(303);
        var stopped = from(8).report(page, with("where", "https://copy.example/six"));

        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).matches("\\d+");
        assertThat(stopped.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "worker-src 'self'");
        assertThat(text(stopped)).contains("5 badges an hour", "https://copy.example/six", "<noscript>");
        assertThat(from(9).report(page, GOOD).getStatus()).isEqualTo(303);

        var worked = new HashMap<>(with("where", "https://copy.example/six"));
        worked.put("work", Work.solved(challenge(stopped)));
        assertThat(from(8).report(page, worked).getStatus()).isEqualTo(303);
        assertThat(from(8).report(page, worked).getStatus())
                .as("a solution counts once")
                .isEqualTo(429);
        assertThat(open())
                .flatExtracting(it -> it.group().first())
                .extracting(MisuseReport::times)
                .containsExactlyInAnyOrder(6, 1);
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
