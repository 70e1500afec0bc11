package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import app.laurel.credential.Flaw;
import app.laurel.credential.TestBadges;
import app.laurel.credential.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyCredentialCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_badge_and_what_its_issuer_publishes() throws IOException {
        TestBadges.write(folder);
    }

    @Test
    void a_good_badge_is_called_good_with_who_gave_it_to_whom() {
        var run = run(Language.EN, "badge.json", "--documents", folder.toString());

        assertThat(run.exit()).as(run.out()).isEqualTo(VerifyCredentialCommand.GOOD);
        assertThat(run.out())
                .isEqualTo("Good: issued by did:web:laurel.example to https://shop.example/,"
                        + " signed with did:web:laurel.example#sig-2027-1.\n");
        assertThat(run(Language.KO, "badge.json", "--documents=" + folder).out())
                .contains("올바른 증명서예요");
    }

    @Test
    void a_changed_badge_is_refused_with_the_reason_on_one_line() throws IOException {
        var badge = Files.readString(folder.resolve("badge.json"));
        Files.writeString(folder.resolve("badge.json"), badge.replace("Laurel Award", "Lau\\nrel\\u001b[1m"));

        var run = run(Language.EN, "badge.json", "--documents", folder.toString());

        assertThat(run.exit()).isEqualTo(VerifyCredentialCommand.BAD);
        assertThat(run.out()).startsWith("Not accepted. The signature by ").hasLineCount(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void without_the_documents_it_says_which_one_is_missing() {
        var run = run(Language.EN, "badge.json");

        assertThat(run.exit()).isEqualTo(VerifyCredentialCommand.BAD);
        assertThat(run.out())
                .contains("https://laurel.example/.well-known/did.json")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"../outside.json", "/etc/hostname", "link.json", "sub/../../outside.json"})
    void no_document_outside_the_folder_is_read(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("/etc/hostname"));
        Files.writeString(
                folder.resolve("index.json"), "{\"https://laurel.example/.well-known/did.json\": \"" + name + "\"}");

        var run = run(Language.EN, "badge.json", "--documents", folder.toString());

        assertThat(run.exit()).isEqualTo(VerifyCredentialCommand.BAD);
        assertThat(run.out()).contains("is outside the folder");
    }

    @Test
    void wrong_use_is_told_apart_from_a_bad_badge() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(Files.createDirectory(folder.resolve("broken")).resolve("index.json"), "{\"a\": 1}");

        assertThat(run(
                                Language.EN,
                                "badge.json",
                                "--documents",
                                folder.resolve("empty").toString())
                        .exit())
                .isEqualTo(VerifyCredentialCommand.UNUSABLE);
        assertThat(run(
                                Language.EN,
                                "badge.json",
                                "--documents",
                                folder.resolve("broken").toString())
                        .err())
                .contains("holds no index.json");
        assertThat(run(Language.EN, "nothing.json").err()).contains("nothing.json");
        assertThat(run(Language.EN, "badge.json", "--documents").err()).contains("--documents");
        assertThat(run(Language.EN, "badge.json", "--online").err()).contains("--online");
        assertThat(run(Language.EN, "badge.json", "second.json").err()).contains("one file");
        assertThat(run(Language.EN).exit()).isEqualTo(VerifyCredentialCommand.UNUSABLE);
        assertThat(run(Language.EN, "--help").out()).contains("--documents DIR");
    }

    @ParameterizedTest
    @EnumSource
    void every_flaw_is_told_in_both_languages(Flaw flaw) {
        var flawed = new Verdict.Flawed(flaw, List.of("7001", "7002"));

        assertThat(new TerminalWords(Language.EN).of(flawed)).doesNotContain("{", "credential.flaw");
        assertThat(new TerminalWords(Language.KO).of(flawed))
                .doesNotContain("{")
                .containsPattern("[가-힣]");
    }

    private CommandRun run(Language language, String file, String... further) {
        var arguments = new ArrayList<>(List.of(further));
        arguments.addFirst(file.startsWith("--") ? file : folder.resolve(file).toString());
        return run(arguments, language);
    }

    private CommandRun run(Language language) {
        return run(List.of(), language);
    }

    private static CommandRun run(List<String> arguments, Language language) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = VerifyCredentialCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language,
                TestBadges.CLOCK);
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
