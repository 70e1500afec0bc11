package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.RulingId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlists;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@LaurelTest
class ShortlistEndpointTest {
    private static final String FILE = """
            voter,nominee
            V1,Market One
            V1,"<script>alert(1)</script>"
            V2,market-one
            V2,https://www.two.example/x
            V3,=cmd()
            V3,Merket One
            """;

    private final Founder founder;
    private final Editions editions;
    private final NominationImports imports;
    private final Rulings rulings;
    private final Shortlists shortlists;
    private final MovableClock clock;
    private final MockMvc web;
    private final Community community;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    ShortlistEndpointTest(
            Founder founder,
            Editions editions,
            EditionTemplates templates,
            NominationImports imports,
            Rulings rulings,
            Shortlists shortlists,
            MovableClock clock,
            MockMvc web) {
        this.founder = founder;
        this.editions = editions;
        this.imports = imports;
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.clock = clock;
        this.web = web;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
        id = editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }

    @BeforeEach
    void nominationsAreOpen() {
        clock.moveTo(editions.get(id).schedule().nominatingOpens());
    }

    @Test
    void nobody_outside_learns_who_is_nominated_before_voting_opens() throws Exception {
        take(FILE);
        clock.moveTo(editions.get(id).schedule().votingOpens().minusMillis(1));

        assertThat(page("en")).contains("not public yet").doesNotContain("Market", "two.example");
        assertThat(rounds().getStatus()).isEqualTo(404);
        assertThat(shortlists.fixed(id)).isEmpty();
    }

    @Test
    void the_fixed_list_shows_shops_rulings_and_rounds_and_no_name_becomes_markup() throws Exception {
        take(FILE);
        rulings.merge(moderator, id, nominee("Merket One"), nominee("Market One"), "A <i>misspelling</i>");
        clock.moveTo(editions.get(id).schedule().votingOpens());

        var korean = page("ko");
        var english = page("en");

        assertThat(english)
                .contains("4 shops, chosen from the nominations of 3 members", "Market One", "two.example")
                .contains("A &lt;i&gt;misspelling&lt;/i&gt;", "&lt;script&gt;alert(1)", "Merket One");
        assertThat(korean).contains("회원 3명의 추천으로 정해진 쇼핑몰 4곳");
        assertThat(korean + english).doesNotContain("<script", "<i>", "{0}", "{1}");
        assertThat(new String(rounds().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFround,nominee")
                .contains("\"'=cmd()\"");
        assertThat(rulings.setAside(moderator, id, nominee("Market One"), "too late"))
                .isEqualTo(new RulingOutcome.ListStands());
        assertThat(take("voter,nominee\nV9,Late\n")).isInstanceOf(ImportOutcome.NotOpen.class);
    }

    @Test
    void the_same_file_and_the_same_content_change_nothing() {
        assertThat(take(FILE)).isInstanceOf(ImportOutcome.Taken.class);
        assertThat(take(FILE)).isInstanceOf(ImportOutcome.TakenBefore.class);
        assertThat(take(FILE + "\n")).isEqualTo(new ImportOutcome.Taken(6, 0, 0, 3, 0));
    }

    @Test
    void a_file_with_bad_lines_is_refused_whole_and_every_line_named() {
        var outcome = take("voter,nominee\nV1,Good\n,Nobody\nV2,\nV3,a\"b\nV4," + "x".repeat(300) + "\n");

        assertThat(((ImportOutcome.Refused) outcome).problems())
                .extracting(it -> it.line())
                .containsExactly(3L, 4L, 5L, 6L);
        assertThat(shortlists.draft(moderator, id).entries()).isEmpty();
    }

    @Test
    void a_hundred_thousand_lines_take_seconds() {
        var file = new StringBuilder("voter,nominee\n");
        for (int line = 0; line < 100_000; line++) {
            file.append("V")
                    .append(line / 5)
                    .append(",Shop ")
                    .append(line * 7919 % 500)
                    .append('\n');
        }
        var begun = System.nanoTime();

        var outcome = take(file.toString());

        assertThat(outcome).isEqualTo(new ImportOutcome.Taken(100_000, 20_000, 0, 0, 500));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void only_moderators_of_the_community_import_rule_or_look() {
        var stranger = founder.moderator(founder.community());
        take(FILE);
        var one = nominee("Market One");

        refused(() -> take(stranger, FILE));
        refused(() -> rulings.setAside(stranger, id, one, "because"));
        refused(() -> rulings.add(stranger, id, "Mine", "because"));
        refused(() -> rulings.undo(stranger, id, new RulingId(1)));
        refused(() -> shortlists.draft(stranger, id));
        refused(() -> rulings.setAside(moderator, id, new NomineeId(Integer.MAX_VALUE), "because"));
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }

    private ImportOutcome take(String file) {
        return take(moderator, file);
    }

    private ImportOutcome take(Moderator by, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return imports.take(by, id, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    private NomineeId nominee(String name) {
        return shortlists.draft(moderator, id).names().stream()
                .filter(it -> it.name().equals(name))
                .map(Nominee::id)
                .findFirst()
                .orElseThrow();
    }

    private String page(String language) throws Exception {
        var answer = web.perform(get("/" + language + "/" + community.slug() + "/2026/shortlist"));
        return new String(answer.andReturn().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private org.springframework.mock.web.MockHttpServletResponse rounds() throws Exception {
        return web.perform(get("/" + community.slug() + "/2026/shortlist-rounds.csv"))
                .andReturn()
                .getResponse();
    }
}
