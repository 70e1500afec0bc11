package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The shortlist as anyone reads it, before and after voting opens. */
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

    private final NominatedYears years;
    private final FoundedYears times;
    private final Rulings rulings;
    private final PublicReader reader;
    private final MovableClock clock;
    private final FoundedYear year;

    @Autowired
    ShortlistEndpointTest(
            NominatedYears years, FoundedYears times, Rulings rulings, PublicReader reader, MovableClock clock) {
        this.years = years;
        this.times = times;
        this.rulings = rulings;
        this.reader = reader;
        this.clock = clock;
        year = times.aYear().nominating();
    }

    @Test
    void nobody_outside_learns_who_is_nominated_before_voting_opens() throws Exception {
        years.take(year, FILE);
        times.openVoting(year);
        clock.pass(Duration.ofMillis(-1));

        assertThat(page("en")).contains("public yet").doesNotContain("Market", "two.example");
        assertThat(rounds().getStatus()).isEqualTo(404);
        assertThat(years.voted(year)).isEmpty();
    }

    @Test
    void the_fixed_list_shows_shops_rulings_and_rounds_and_no_name_becomes_markup() throws Exception {
        years.take(year, FILE);
        rulings.merge(
                year.first(),
                year.category(),
                years.nominee(year, "Merket One"),
                years.nominee(year, "Market One"),
                "A <i>misspelling</i>");
        times.openVoting(year);

        var korean = page("ko");
        var english = page("en");

        assertThat(english)
                .contains("4 shops, chosen from the nominations of 3 members", "Market One", "two.example")
                .contains("A &lt;i&gt;misspelling&lt;/i&gt;", "&lt;script&gt;alert(1)", "Merket One")
                .contains("Moderator " + year.first().account());
        assertThat(korean).contains("회원 3명의 추천으로 정해진 쇼핑몰 4곳");
        assertThat(korean + english).doesNotContain("<script", "<i>", "{0}", "{1}");
        assertThat(rounds().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFround,nominee")
                .contains("\"'=cmd()\"");
        assertThat(rulings.setAside(year.first(), year.category(), years.nominee(year, "Market One"), "too late"))
                .isEqualTo(new RulingOutcome.ListStands());
        assertThat(years.take(year, "voter,nominee\nV9,Late\n")).isInstanceOf(ImportOutcome.NotOpen.class);
    }

    @Test
    void no_name_of_the_file_of_rounds_begins_a_formula_not_in_full_width_either() throws Exception {
        years.take(year, "voter,nominee\nW1,＝1+1\nW2,＋82\nW3,－1\nW4,＠SUM(A1)\nW5,=1+1\nW6,@SUM(A1)\n");
        times.openVoting(year);

        assertThat(rounds().getContentAsString(StandardCharsets.UTF_8))
                .contains("\"'＝1+1\"", "\"'＋82\"", "\"'－1\"", "\"'＠SUM(A1)\"")
                .doesNotContainPattern("(?m)(^|,)\"?[=+@＝＋－＠]");
    }

    @Test
    void no_points_of_a_round_turn_into_a_date_in_a_spreadsheet() throws Exception {
        years.take(year, FILE);
        times.openVoting(year);

        var lines = rounds().getContentAsString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getFirst()).endsWith("round,nominee,points,numerator,denominator,nominations,compared,out");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(it -> it.matches("\\d+,\"[^\"]+\",\\d+\\.\\d{6},\\d+,\\d+,\\d+,[01],[01]"));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.substring(line.lastIndexOf('"') + 2).split(",", -1);
            var exact = new BigDecimal(cells[1]).divide(new BigDecimal(cells[2]), 6, RoundingMode.HALF_UP);
            assertThat(new BigDecimal(cells[0])).isCloseTo(exact, within(new BigDecimal("0.000001")));
        }
    }

    private String page(String language) throws Exception {
        return reader.read("/" + language + "/" + year.community().slug() + "/2026/shortlist");
    }

    private MockHttpServletResponse rounds() throws Exception {
        return reader.ask("/" + year.community().slug() + "/2026/shortlist-rounds.csv");
    }
}
