package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The application as a process, with its log as JSON and traces on: neither says who signed in and voted. */
class WatchedProcessTest {
    private static final Pattern ADDRESS = Pattern.compile("@\\w+\\.example|member\\d|10\\.9\\.8\\.7");

    @Test
    void a_sign_in_and_a_cast_leave_no_address_in_log_or_traces() throws Exception {
        try (var site = new LoadSite(Path.of("target", "watched-process"));
                var box = new LoadMailbox();
                var collector = new Collector()) {
            var electorate = site.open(3, 1);
            try (var laurel = site.laurel(box)) {
                laurel.with("--laurel.log=json")
                        .with("--laurel.node=north")
                        .with("--laurel.traces=" + collector.address())
                        .with("--laurel.traces-share=1.0")
                        .with("--logging.level.app.laurel=debug")
                        .startAgain();
                vote(laurel, electorate, box);
                var traces = collector.awaitWords("http post /app/*");

                var slug = electorate.route().split("/", 2)[0];
                assertThat(traces)
                        .contains("http get /sign-in")
                        .doesNotContain(slug)
                        .doesNotContainPattern(ADDRESS);
                var log = Files.readAllLines(laurel.log());
                assertThat(log).isNotEmpty().allSatisfy(WatchedProcessTest::assertJson);
                assertThat(String.join("\n", log)).doesNotContainPattern(ADDRESS);
            }
        }
    }

    private static void vote(LaurelProcess laurel, LoadSite.Electorate electorate, LoadMailbox box) throws Exception {
        var voter = new VaadinVisitor(laurel.base(), "10.9.8.7");
        voter.signIn(electorate.mails().getFirst(), box);
        voter.openBallot(electorate.route());
        assertThat(voter.cast(0, "try-number-0001", "")).contains("version");
    }

    private static void assertJson(String line) {
        var entry = JsonMapper.shared().readTree(line);
        assertThat(entry.at("/message").asString()).isNotEmpty();
        assertThat(entry.at("/service/node/name").asString()).isEqualTo("north");
    }
}
