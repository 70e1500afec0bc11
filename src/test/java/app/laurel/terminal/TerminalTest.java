package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands in a process of their own, as the launcher starts them: exit codes, streams, and the language of people. */
class TerminalTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|--method star|ballot,A,B\\n1,5,2\\n|\"winners\":[\"A\"]|",
                "2|--method star|ballot,A,B\\n1,5\\n||line 2: 2 fields",
                "2|--method stars|ballot,A,B\\n1,5,2\\n||--method 'stars' is unknown",
                "3|--method star|ballot,A,B\\n1,5,5\\n|\"winners\":[\"A\",\"B\"]|"
            })
    void count_ends_with_its_code(int exit, String options, String content, String out, String err) throws Exception {
        var file = Files.writeString(folder.resolve("표 1.csv"), content.replace("\\n", "\n"));
        var words = new ArrayList<>(List.of(options.split(" ")));
        words.add(file.toString());

        var run = run(CountCommand.class, "en_GB.UTF-8", words);

        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.out()).contains(out == null ? "" : out);
        assertThat(run.err()).contains(err == null ? "" : err).doesNotContain("Exception");
        assertThat(exit == 2 ? run.out() : run.err()).isEmpty();
    }

    @Test
    void recount_of_a_folder_without_files_is_refused() throws Exception {
        var run = run(RecountCommand.class, "C", List.of(folder.toString()));

        assertThat(run.exit()).isEqualTo(RecountCommand.UNUSABLE);
        assertThat(run.err()).contains("rules.json; download all three");
    }

    @Test
    void a_korean_terminal_reads_korean() throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), "ballot,초록가게,숲속시장\n1,5,2\n2,4,\n");

        var table = run(CountCommand.class, "ko_KR.UTF-8", List.of("--method", "average", "--table", file.toString()));
        var refused = run(CountCommand.class, "ko_KR.UTF-8", List.of("--method", "평균", file.toString()));
        var help = run(CountCommand.class, "ko_KR.UTF-8", List.of("--help"));

        assertThat(table.out()).contains("후보", "순위", "9/2 = 4.5000", "선정: 초록가게");
        assertThat(refused.err()).contains("--method '평균'은 없는 방법이에요");
        assertThat(help.out()).contains("종료 코드", "{\"grades\"");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, EN",
                "-, -, ko_KR.UTF-8, KO",
                "-, -, en_US.UTF-8, EN",
                "-, C.UTF-8, ko_KR.UTF-8, EN",
                "ko, C.UTF-8, C, KO",
                "ja_JP, ko_KR, ko_KR, EN"
            })
    void the_first_word_of_the_environment_counts(String own, String all, String lang, Language wanted) {
        var environment = new HashMap<String, String>();
        environment.put("LAUREL_LANG", own == null ? "" : own);
        environment.put("LC_ALL", all == null ? "" : all);
        environment.put("LANG", lang == null ? "" : lang);

        assertThat(Language.ofTerminal(environment)).isEqualTo(wanted);
        assertThat(Language.ofTerminal(Map.of())).isEqualTo(Language.EN);
    }

    private CommandRun run(Class<?> main, String language, List<String> words)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(words);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put("LAUREL_LANG", language);
        process.environment().put("LC_ALL", "C.UTF-8");
        var exit = process.start().waitFor();
        return new CommandRun(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
