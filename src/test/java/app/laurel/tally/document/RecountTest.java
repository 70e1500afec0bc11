package app.laurel.tally.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.PackedBallots;
import app.laurel.tally.report.Bootstrap;
import app.laurel.tally.report.OtherMethod;
import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecountTest {
    private static final String RULES = """
            {"count":{"method":"MAJORITY_JUDGMENT","minimumShops":2,"quorumPercent":2,"quorumRatings":3,"shrink":5,\
            "ties":"an exact tie shares the award"},"criteria":[{"number":1,"weight":70},{"number":4,"weight":30}],\
            "format":"laurel-rules-v1","marks":{"highest":5,"lowest":1},"shops":[{"number":3},\
            {"newcomer":true,"number":7},{"number":9}]}""";

    @TempDir
    private Path folder = Path.of("");

    private PackedBallots ballots = new PackedBallots(published().rules());

    private static PublishedRules published() {
        return PublishedRules.read(RULES.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void publish() throws IOException {
        var random = new Random(5);
        var text = new StringWriter();
        var file = new BallotsFile(published(), text);
        for (var ballot = 0; ballot < 40; ballot++) {
            var marks = new byte[6];
            for (var at = 0; at < marks.length; at++) {
                marks[at] = (byte)
                        List.of(0, 255, 1, 2, 3, 4, 5, 5).get(random.nextInt(8)).intValue();
            }
            ballots.add(marks, ballot % 3 == 0 ? 7 : 0);
            file.write(1000L * ballot, ballot % 3 == 0 ? 7 : 0, marks);
        }
        Files.writeString(folder.resolve("rules.json"), RULES);
        Files.writeString(folder.resolve("ballots.csv"), text.toString());
        var hash = sha256(text.toString().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("result.json"), CountDocument.of(published(), ballots.count(), hash));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(ResultCodec.hash(bytes));
    }

    private String recounted(int exit) {
        var out = new ByteArrayOutputStream();
        assertThat(recount(out)).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }

    private int recount(ByteArrayOutputStream out) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return RecountCommand.run(List.of(folder.toString()), stream, stream);
    }

    @Test
    void the_published_ballots_give_the_published_bytes() {
        var out = new ByteArrayOutputStream();

        assertThat(recount(out)).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(RecountCommand.SAME);
        assertThat(Files.exists(folder.resolve("result.json"))).isTrue();
    }

    @Test
    void one_changed_mark_is_noticed() throws IOException {
        var file = folder.resolve("ballots.csv");
        var lines = Files.readAllLines(file);
        lines.set(5, lines.get(5).substring(0, 17) + ",1,1,1,1,1,1");
        Files.write(file, lines);

        var out = new ByteArrayOutputStream();
        assertThat(recount(out)).isEqualTo(RecountCommand.DIFFERENT);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("the recount differs from result.json");
    }

    @Test
    void the_result_names_both_files_and_the_recount_tells_their_hashes() throws IOException {
        var document = ResultCodec.decode(Files.readAllBytes(folder.resolve("result.json")));
        var hash = sha256(Files.readAllBytes(folder.resolve("ballots.csv")));

        assertThat(document.rules()).isEqualTo(sha256(RULES.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.ballots().file()).isEqualTo(hash);
        assertThat(recounted(RecountCommand.SAME))
                .contains("rules.json   sha256 " + document.rules(), "ballots.csv  sha256 " + hash)
                .doesNotContain("is not the published file");
    }

    @Test
    void ballots_that_change_no_figure_are_named_all_the_same() throws IOException {
        var file = folder.resolve("ballots.csv");
        var hash = sha256(Files.readAllBytes(file));
        var lines = Files.readAllLines(file);
        // two voters change places: every figure stays
        var swapped = lines.get(4).substring(0, 16) + lines.get(7).substring(16);
        lines.set(7, lines.get(7).substring(0, 16) + lines.get(4).substring(16));
        lines.set(4, swapped);
        Files.writeString(file, String.join("\n", lines) + "\n");

        assertThat(recounted(RecountCommand.DIFFERENT))
                .contains("ballots.csv is not the published file: result.json names one of sha256 " + hash)
                .contains("Every figure and the winner are the same")
                .doesNotContain("rules.json is not");
    }

    @Test
    void rules_that_change_no_figure_are_named_all_the_same() throws IOException {
        Files.writeString(folder.resolve("rules.json"), RULES + "\n");

        assertThat(recounted(RecountCommand.DIFFERENT))
                .contains("rules.json is not the published file", "Every figure and the winner are the same")
                .doesNotContain("ballots.csv is not");
    }

    @Test
    void another_winner_is_named() throws IOException {
        var file = folder.resolve("result.json");
        var text = Files.readString(file);
        var at = text.lastIndexOf("\"winners\":[") + 11;
        var other = text.charAt(at) == '9' ? "7" : "9";
        Files.writeString(file, text.substring(0, at) + other + text.substring(at + 1));

        assertThat(recounted(RecountCommand.DIFFERENT))
                .contains("Another winner: no. ", " by the recount, no. " + other + " in result.json");
    }

    @Test
    void a_result_in_other_bytes_that_says_the_same_is_told_so() throws IOException {
        var file = folder.resolve("result.json");
        Files.writeString(file, Files.readString(file) + "\r\n");

        assertThat(recounted(RecountCommand.DIFFERENT))
                .contains("every figure as the recount does", "The winner is the same");
    }

    @Test
    void a_column_that_is_another_is_named() throws IOException {
        var file = folder.resolve("ballots.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("3/4", "4/3"));

        assertThat(recounted(RecountCommand.UNUSABLE)).contains("ballots.csv, line 1: column 4 is '4/3', want '3/4'");
    }

    @Test
    void a_result_from_before_the_ballots_were_named_still_recounts() throws IOException {
        Files.write(folder.resolve("result.json"), CountDocument.of(published(), ballots.count(), null));

        assertThat(recounted(RecountCommand.SAME)).contains("byte for byte");
    }

    @Test
    void a_result_that_cannot_be_read_is_refused() throws IOException {
        Files.writeString(folder.resolve("result.json"), "{\"format\":");

        assertThat(recounted(RecountCommand.UNUSABLE)).contains("result.json");
    }

    @Test
    void a_ballot_out_of_order_is_refused() throws IOException {
        var file = folder.resolve("ballots.csv");
        var lines = Files.readAllLines(file);
        lines.add(lines.get(3));
        Files.write(file, lines);

        var out = new ByteArrayOutputStream();
        assertThat(recount(out)).isEqualTo(RecountCommand.UNUSABLE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("ballots.csv, line 42", "out of order or twice");
    }

    @Test
    void the_bootstrap_is_the_same_each_time_and_changes_with_the_root() {
        var root = new byte[32];
        var first = Bootstrap.of(ballots, root, 200);

        assertThat(Bootstrap.of(ballots, root, 200)).isEqualTo(first);
        root[0] = 1;
        assertThat(Bootstrap.of(ballots, root, 200)).isNotEqualTo(first);
        assertThat(first.shops().stream().mapToInt(it -> it.first()).sum()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void every_other_method_names_its_winner() {
        var others = OtherMethod.all(ballots);

        assertThat(others).hasSize(5).allSatisfy(it -> assertThat(it.winners()).isNotEmpty());
    }

    /** The hashes were made by the program as it was before an edition could choose; published years must recount for ever. */
    @ParameterizedTest
    @CsvSource({
        "MAJORITY_JUDGMENT, 4a1f8434d45c7238ff09a584d5e3e1ddfb8713b396c18fd51ba785ef4e4a6f8d",
        "STAR, 40e1963ffbaf18f60bd170da30d1e2a2edc25b58d3aacc587479b5b4bbb0d6ce",
        "AVERAGE, c4dca5a971c2a40729caefd7bda487fda70b8dcbc386ce41d6f93d1973adef52",
        "SCHULZE, 23ade0c4e4bc8d6ede3ce78ccda1e8271f35601f31cfa9d804ffc0cdea035ef4"
    })
    void rules_from_before_missing_marks_and_seats_could_be_chosen_give_the_bytes_they_always_gave(
            String method, String hash) {
        var earlier = RULES.replace("MAJORITY_JUDGMENT", method).getBytes(StandardCharsets.UTF_8);
        var rules = PublishedRules.read(earlier);
        var same = new PackedBallots(rules.rules());
        for (var at = 0; at < ballots.size(); at++) same.add(ballots.marks(at), ballots.favourite(at));

        var document = CountDocument.of(rules, same.count(), null);

        assertThat(sha256(document)).isEqualTo(hash);
        assertThat(ResultCodec.decode(document).countedBy().missing()).isNull();
    }
}
