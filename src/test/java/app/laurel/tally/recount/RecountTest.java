package app.laurel.tally.recount;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.tally.cli.RecountCommand;
import app.laurel.tally.count.PackedBallots;
import app.laurel.tally.report.Bootstrap;
import app.laurel.tally.report.OtherMethod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        Files.write(folder.resolve("result.json"), CountDocument.of(published(), ballots.count()));
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
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("differs from result.json at byte");
    }

    @Test
    void a_ballot_out_of_order_is_refused() throws IOException {
        var file = folder.resolve("ballots.csv");
        var lines = Files.readAllLines(file);
        lines.add(lines.get(3));
        Files.write(file, lines);

        var out = new ByteArrayOutputStream();
        assertThat(recount(out)).isEqualTo(RecountCommand.UNUSABLE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("line 42");
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
}
