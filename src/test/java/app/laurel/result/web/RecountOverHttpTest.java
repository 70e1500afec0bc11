package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.Bilingual;
import app.laurel.base.Progress;
import app.laurel.edition.Method;
import app.laurel.edition.MethodDetails;
import app.laurel.edition.Missing;
import app.laurel.edition.Repeats;
import app.laurel.edition.Unrated;
import app.laurel.result.AwardKind;
import app.laurel.result.CountOutcome;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.shop.NewShop;
import app.laurel.tally.cli.RecountCommand;
import app.laurel.tally.recount.SeatStep;
import app.laurel.tally.recount.Standing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An edition is published, its three files are fetched as anyone would, and the recount gives the very same bytes. */
@LaurelTest
class RecountOverHttpTest {
    private static final List<String> FILES = List.of("rules.json", "ballots.csv", "result.json");
    /** Everything an edition may choose about its count. */
    enum Way {
        MAJORITY_JUDGMENT(Method.MAJORITY_JUDGMENT, Missing.NORMALIZED, 1),
        MAJORITY_WITHOUT_GAPS(Method.MAJORITY_JUDGMENT, Missing.NONE, 1),
        MAJORITY_MEDIAN(Method.MAJORITY_JUDGMENT, Missing.MEDIAN, 1),
        MAJORITY_WORST(Method.MAJORITY_JUDGMENT, Missing.WORST, 1),
        AVERAGE(Method.AVERAGE, Missing.NORMALIZED, 1),
        VOTES_AND_MARKS(Method.VOTES_AND_MARKS, Missing.NORMALIZED, 1),
        STAR(Method.STAR, Missing.NORMALIZED, 1),
        BLOC_STAR(Method.STAR, Missing.NORMALIZED, 2),
        SCHULZE(Method.SCHULZE, Missing.NORMALIZED, 1),
        RANKED_PAIRS(Method.RANKED_PAIRS, Missing.NORMALIZED, 1);

        private final Method method;
        private final Missing missing;
        private final int seats;

        Way(Method method, Missing missing, int seats) {
            this.method = method;
            this.missing = missing;
            this.seats = seats;
        }

        private MethodDetails details() {
            return new MethodDetails(40, Unrated.LAST, Repeats.DISTINCT, true, missing, seats);
        }
    }

    private final OpenEditions editions;
    private final BallotBox box;
    private final ResultDesk desk;
    private final Results results;
    private final MockMvc web;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    RecountOverHttpTest(OpenEditions editions, BallotBox box, ResultDesk desk, Results results, MockMvc web) {
        this.editions = editions;
        this.box = box;
        this.desk = desk;
        this.results = results;
        this.web = web;
    }

    @ParameterizedTest
    @EnumSource
    void every_method_tells_its_result_and_its_files_recount_to_the_same_bytes_and_one_mark_changed_does_not(Way method)
            throws Exception {
        var edition = published(method, 40);

        fetch(edition);

        tellsInBothLanguages(edition);
        assertThat(recount()).isEqualTo(RecountCommand.SAME);
        var ballots = folder.resolve("ballots.csv");
        var lines = Files.readAllLines(ballots);
        assertThat(lines).hasSize(42).first().asString().startsWith("ballot,favourite,1/1,1/2");
        var changed = lines.get(7).split(",", -1);
        changed[2] = changed[2].equals("5") ? "1" : "5";
        lines.set(7, String.join(",", changed));
        Files.write(ballots, lines);
        assertThat(recount()).isEqualTo(RecountCommand.DIFFERENT);
    }

    @Test
    void a_missing_rating_that_counts_as_the_worst_is_told_so_on_the_rules_page_and_in_the_result() throws Exception {
        var edition = published(Way.MAJORITY_WORST, 40);

        var document = results.findPublished(edition.id()).orElseThrow().document();
        assertThat(document.missing()).isEqualTo("WORST");
        assertThat(document.standings())
                .allSatisfy(it -> assertThat(it.judgments()).isEqualTo(40));
        var gaps =
                document.standings().stream().filter(it -> it.filled() != null).toList();
        assertThat(gaps).hasSize(3).allSatisfy(it -> assertThat(it.filled()).containsExactly(100L, 40 - it.ratings()));
        assertThat(text("/en" + path(edition) + "/rules")).contains("counts as the worst mark on every criterion");
        assertThat(text("/ko" + path(edition) + "/rules")).contains("최저점을 준 것으로 세요");
        assertThat(text("/en" + path(edition) + "/report"))
                .contains("gets the worst value, 1, from it", "Of the 40 ballots that count");
        assertThat(text(path(edition) + "/rules.json")).contains("\"missing\":\"WORST\"");
    }

    @Test
    void where_none_may_be_missing_only_ballots_that_rate_every_shop_count() throws Exception {
        var edition = published(Way.MAJORITY_WITHOUT_GAPS, 40);

        var document = results.findPublished(edition.id()).orElseThrow().document();
        assertThat(document.minimumShops()).isEqualTo(4);
        assertThat(document.ballots().counted()).isBetween(10L, 39L);
        assertThat(document.standings())
                .allSatisfy(it ->
                        assertThat(it.ratings()).isEqualTo(document.ballots().counted()));
        assertThat(text("/en" + path(edition) + "/rules")).contains("only if it rates every shop on the list");
        assertThat(text("/en" + path(edition))).contains("fewer than 4 shops rated on every criterion");
    }

    @Test
    void two_winners_by_bloc_star_share_the_award_alike() throws Exception {
        var edition = published(Way.BLOC_STAR, 40);

        var document = results.findPublished(edition.id()).orElseThrow().document();
        assertThat(document.winners()).hasSize(2);
        assertThat(document.standings()).extracting(Standing::rank).containsExactly(1, 1, 3, 4);
        assertThat(document.steps()).extracting(SeatStep::seat).contains(1, 2).doesNotContain(3);
        assertThat(results.listAwards(edition.id()))
                .filteredOn(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .hasSize(2);
        assertThat(text("/en" + path(edition)))
                .contains("Shops of the Year", "2 equal winners")
                .doesNotContain("exact tie</p>");
        assertThat(text("/en" + path(edition) + "/report"))
                .contains("Winner 2:")
                .doesNotContain("exactly equal");
    }

    @Test
    void before_publication_neither_ballots_nor_result_are_there_and_no_cache_keeps_that() throws Exception {
        var edition = closed(Way.MAJORITY_JUDGMENT, 12);
        var before = ask(path(edition) + "/ballots.csv");
        assertThat(before.getStatus()).isEqualTo(404);
        assertThat(String.valueOf(before.getHeader("Cache-Control"))).doesNotContain("public");
        signed(edition);

        assertThat(ask(path(edition) + "/ballots.csv").getStatus()).isEqualTo(404);
        assertThat(ask(path(edition) + "/result.json").getStatus()).isEqualTo(404);
        assertThat(ask("/en" + path(edition) + "/report").getStatus()).isEqualTo(404);
        assertThat(results.findBallots(edition.id(), 0)).isEmpty();

        desk.release(edition.first(), edition.id(), null);
        assertThat(ask(path(edition) + "/ballots.csv").getStatus()).isEqualTo(200);
        assertThat(results.findBallots(edition.id(), 0)).isPresent();
    }

    @Test
    void the_ballots_of_fewer_than_ten_are_never_written_down() {
        var edition = closed(Way.STAR, 9);
        signed(edition);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.TooFewBallots(9, 10));
        assertThat(results.findBallots(edition.id(), 0)).isEmpty();
    }

    @Test
    void the_newcomer_is_the_best_of_those_listed_this_year_or_last() throws Exception {
        var edition = published(Way.AVERAGE, 40);

        var newcomers = results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.NEWCOMER_OF_THE_YEAR)
                .toList();
        var document = results.findPublished(edition.id()).orElseThrow().document();
        var best = document.standings().stream()
                .filter(it -> document.shop(it.shop()).newcomer())
                .findFirst()
                .orElseThrow();
        assertThat(newcomers)
                .singleElement()
                .satisfies(it -> assertThat(it.shop().value())
                        .isEqualTo(document.shop(best.shop()).id()));
        assertThat(document.shops().stream().filter(it -> it.newcomer())).hasSize(2);
    }

    private void tellsInBothLanguages(OpenEdition edition) throws Exception {
        for (var language : List.of("ko", "en")) {
            for (var page : List.of("", "/report", "/rules", "/shortlist")) {
                var response = ask("/" + language + path(edition) + page);
                var text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
                assertThat(response.getStatus()).isEqualTo(200);
                assertThat(text).doesNotContain("{0}", "{1}", "???", "null").contains("</html>");
                var words = text.replaceAll("(?s)<svg.*?</svg>", "").getBytes(StandardCharsets.UTF_8);
                assertThat(words.length).as(page).isLessThan(30_000);
            }
        }
    }

    private OpenEdition published(Way method, int voters) {
        var edition = closed(method, voters);
        signed(edition);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);
        return edition;
    }

    private void signed(OpenEdition edition) {
        assertThat(desk.count(edition.first(), edition.id(), Progress.UNHEARD))
                .isInstanceOf(CountOutcome.Counted.class);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
    }

    /** Four shops, two of them new; every voter rates three or four, and one more voter takes the ballot back. */
    private OpenEdition closed(Way method, int voters) {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("A", 2019), shop("B", 2025), shop("C", 2026), shop("D", 2024)))
                .withMethod(method.method, method.details())
                .withQuorum(5, 10)
                .open();
        var random = new Random(20_261_123L + method.name().hashCode());
        for (var voter = 0; voter < voters; voter++) {
            box.cast(new Voter.InFile("voter " + voter), edition.id(), choice(random));
        }
        var fickle = new Voter.InFile("fickle");
        box.cast(fickle, edition.id(), choice(random));
        box.cast(fickle, edition.id(), Choice.withdrawal(4));
        editions.close(edition);
        return edition;
    }

    private static Choice choice(Random random) {
        var marks = new TreeMap<Integer, byte[]>();
        for (var shop = 1; shop <= 4; shop++) {
            if (shop == 1 || random.nextInt(4) > 0) {
                var own = new byte[4];
                for (var at = 0; at < own.length; at++) {
                    own[at] = (byte) Math.clamp(2 + shop % 3 + random.nextInt(3) - 1, 1, 5);
                }
                marks.put(shop, own);
            }
        }
        return new Choice(random.nextInt(5), new Marks(4, marks));
    }

    private static NewShop shop(String name, int listed) {
        return new NewShop(
                new Bilingual(name + " 상점", "Shop " + name),
                name.toLowerCase(java.util.Locale.ROOT) + ".example",
                listed);
    }

    private void fetch(OpenEdition edition) throws Exception {
        for (var file : FILES) {
            var response = ask(path(edition) + "/" + file);
            assertThat(response.getStatus()).as(file).isEqualTo(200);
            Files.write(folder.resolve(file), response.getContentAsByteArray());
        }
    }

    private int recount() throws IOException {
        try (var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)) {
            return RecountCommand.run(List.of(folder.toString()), out, out);
        }
    }

    private String text(String path) throws Exception {
        return new String(ask(path).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/2026";
    }
}
