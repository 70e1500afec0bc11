package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The result as a table that people read in a terminal. */
class CountTableTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun count(String arguments, String content) {
        return CommandRun.of(folder, arguments, content);
    }

    @Test
    void a_name_takes_one_line_of_the_table_and_gives_the_terminal_no_orders() {
        var run = count("--method average --table", "ballot,\"Red\nShop\",\u001b[2JShop\n1,5,4\n");

        assertThat(run.out()).contains("Red Shop", "winner: Red Shop").doesNotContain("\u001b");
    }

    @Test
    void the_table_lines_up_for_people() {
        var run = count("--method average --table", "ballot,가게,Shop\n1,5,4\n2,5,3\n3,4,3\n");

        assertThat(run.out()).contains("14/3 = 4.6667", "winner: 가게");
    }
}
