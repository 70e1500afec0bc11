package app.laurel.edition.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublicReader;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.Draft;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.ListedShop;
import app.laurel.edition.Milestone;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@LaurelTest
class RulesEndpointTest {
    private final Editions editions;
    private final PublicReader reader;
    private final Community community;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    RulesEndpointTest(
            Founder founder, Editions editions, EditionTemplates templates, MovableClock clock, PublicReader reader) {
        this.editions = editions;
        this.reader = reader;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
        var usual = templates.usual(community, 2026);
        var hostile = new Bilingual("<script>상</script>", "<img src=x onerror=alert(1)>");
        id = editions.create(moderator, new Draft(2026, hostile, usual.dates(), usual.rules()))
                .orElseThrow();
    }

    @Test
    void the_page_says_the_rules_in_both_languages_and_no_name_becomes_markup() throws Exception {
        var korean = reader.ask("/ko/" + community.slug() + "/2026/rules");
        var english = reader.ask("/en/" + community.slug() + "/2026/rules");

        assertThat(korean.getStatus()).isEqualTo(200);
        assertThat(text(korean)).contains("고객 서비스", "2026년 3월 1일까지", "Asia/Seoul", "3곳 이상", "&lt;script>");
        assertThat(text(english)).contains("Customer service", "March 1, 2026", "at least 3 shops");
        assertThat(text(english))
                .contains("a vote that was on its way as voting closed is taken for 30 seconds more")
                .contains("it’s asked out of interest and decides nothing");
        assertThat(text(korean) + text(english)).doesNotContain("<script", "<img", "{0}");
        assertThat(english.getContentAsByteArray()).hasSizeLessThan(30_000);
        assertThat(english.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void a_moved_date_stands_there_with_its_reason() throws Exception {
        var closes = editions.get(id).schedule().votingCloses();
        editions.moveDate(
                moderator, id, Milestone.VOTING_CLOSES, closes.plus(Duration.ofDays(1)), "The <b>mail</b> was late");

        var page = text(reader.ask("/en/" + community.slug() + "/2026/rules"));

        assertThat(page)
                .contains(
                        "The &lt;b&gt;mail&lt;/b&gt; was late",
                        "Dates that were moved",
                        "Moderator " + moderator.account());
    }

    @Test
    void the_document_appears_once_it_is_fixed_with_the_hash_on_the_page() throws Exception {
        assertThat(reader.ask("/" + community.slug() + "/2026/rules.json").getStatus())
                .isEqualTo(404);
        var shop = new ListedShop(1, new ShopId(1), new Bilingual("가게", "Shop"), null, 2026);
        var edition = editions.get(id);
        var frozen = editions.freeze(
                id,
                Map.of(edition.only().id(), List.of(shop)),
                edition.schedule().votingOpens());

        var document = reader.ask("/" + community.slug() + "/2026/rules.json");

        assertThat(document.getContentType()).startsWith("application/json");
        assertThat(text(document)).isEqualTo(frozen.document());
        assertThat(text(reader.ask("/en/" + community.slug() + "/2026/rules"))).contains(frozen.hash());
    }

    @Test
    void an_address_that_leads_nowhere_is_not_found() throws Exception {
        assertThat(reader.ask("/en/" + community.slug() + "/1999/rules").getStatus())
                .isEqualTo(404);
        assertThat(reader.ask("/en/no-such-group/2026/rules").getStatus()).isEqualTo(404);
        assertThat(reader.ask("/en/no-such-group/99999/rules").getStatus()).isEqualTo(404);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
