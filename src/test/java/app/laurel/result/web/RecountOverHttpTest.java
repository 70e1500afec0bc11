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
import app.laurel.edition.Repeats;
import app.laurel.edition.Unrated;
import app.laurel.result.AwardKind;
import app.laurel.result.CountOutcome;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.shop.NewShop;
import app.laurel.tally.cli.RecountCommand;
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
    private static final MethodDetails DETAILS = new MethodDetails(40, Unrated.LAST, Repeats.DISTINCT, true);

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
    void the_published_files_of_every_method_recount_to_the_same_bytes_and_one_mark_changed_does_not(Method method)
            throws Exception {
        var edition = published(method, 40);

        fetch(edition);

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

    @ParameterizedTest
    @EnumSource
    void every_method_tells_its_result_in_both_languages(Method method) throws Exception {
        var edition = published(method, 40);

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

    @Test
    void before_publication_neither_ballots_nor_result_are_there_and_no_cache_keeps_that() throws Exception {
        var edition = closed(Method.MAJORITY_JUDGMENT, 12);
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
        var edition = closed(Method.STAR, 9);
        signed(edition);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.TooFewBallots(9, 10));
        assertThat(results.findBallots(edition.id(), 0)).isEmpty();
    }

    @Test
    void the_newcomer_is_the_best_of_those_listed_this_year_or_last() throws Exception {
        var edition = published(Method.AVERAGE, 40);

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

    private OpenEdition published(Method method, int voters) {
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
    private OpenEdition closed(Method method, int voters) {
        var edition = editions.anOpenEdition()
                .withShops(List.of(shop("A", 2019), shop("B", 2025), shop("C", 2026), shop("D", 2024)))
                .withMethod(method, DETAILS)
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

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/2026";
    }
}
