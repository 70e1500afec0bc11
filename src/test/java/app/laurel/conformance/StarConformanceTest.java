package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.terminal.CountCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The elections of the starvote program, through the command line from end to end. */
class StarConformanceTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_elections_of_starvote_give_its_results() throws IOException {
        var checked = 0;
        for (var list : Cases.files("conformance-star", "expected.csv")) {
            for (var row : Cases.rows(list).subList(1, Cases.rows(list).size())) {
                check(row, list.resolveSibling(row.getFirst() + ".starvote"));
                checked++;
            }
        }

        Cases.someWereFound(checked);
    }

    private void check(List<String> row, Path file) throws IOException {
        var election = StarElection.of(file);
        var out = new ByteArrayOutputStream();
        var exit = CountCommand.run(arguments(row.get(1), election), stream(out), stream(out));
        var expected = row.get(2);
        if (expected.equals("ERROR")) {
            assertThat(exit).as(row.getFirst()).isEqualTo(CountCommand.UNUSABLE);
            return;
        }
        var document = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        var winners = names(document.path("winners"));
        if (expected.startsWith("TIE ")) {
            checkTie(row.getFirst(), exit, document, expected.substring(4).split("\\|"));
        } else {
            assertThat(exit).as(row.getFirst()).isEqualTo(CountCommand.COUNTED);
            assertThat(winners).as(row.getFirst()).containsExactly(expected.split("\\|"));
        }
    }

    /** The program stops at a tie for the second place of the runoff; we go on where the same one wins against any of the tied. */
    private static void checkTie(String name, int exit, JsonNode document, String... expected) {
        var winners = names(document.path("winners"));
        var tied = new ArrayList<List<String>>();
        document.path("steps").forEach(it -> tied.add(names(it.path("tied"))));
        tied.removeIf(List::isEmpty);
        assertThat(tied.getLast()).as(name).containsExactlyInAnyOrder(expected);
        if (exit == CountCommand.COUNTED) {
            assertThat(winners).as(name).hasSize(1).doesNotContain(expected);
        } else {
            assertThat(exit).as(name).isEqualTo(CountCommand.TIE_LEFT_OPEN);
            assertThat(winners).as(name).containsExactlyInAnyOrder(expected);
        }
    }

    private List<String> arguments(String method, StarElection election) throws IOException {
        var arguments = new ArrayList<>(List.of("--method", method.equals("bloc") ? "bloc-star" : "star"));
        if (election.seats() > 0) {
            arguments.addAll(List.of("--seats", Integer.toString(election.seats())));
        }
        if (!election.order().isEmpty()) {
            arguments.addAll(List.of("--tie-order", inQuotes(election.order())));
        }
        arguments.add(write(election).toString());
        return arguments;
    }

    private Path write(StarElection election) throws IOException {
        var text = new StringBuilder("count," + inQuotes(election.names()) + "\n");
        for (var ballot : election.ballots()) {
            text.append(ballot.times());
            election.names()
                    .forEach(it -> text.append(',').append(ballot.scores().getOrDefault(it, "")));
            text.append('\n');
        }
        return Files.writeString(folder.resolve("ballots.csv"), text);
    }

    private static String inQuotes(Collection<String> names) {
        return names.stream().map(it -> '"' + it.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }

    private static List<String> names(JsonNode list) {
        var names = new ArrayList<String>();
        list.forEach(it -> names.add(it.asString()));
        return names;
    }

    private static PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
