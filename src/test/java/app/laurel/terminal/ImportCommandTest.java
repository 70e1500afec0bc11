package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class ImportCommandTest {
    private final ImportCommand command;
    private final OpenEditions editions;
    private final Founder founder;
    private final DSLContext sql;

    @TempDir
    private Path folder = Path.of("");

    private String said = "";

    @Autowired
    ImportCommandTest(ImportCommand command, OpenEditions editions, Founder founder, DSLContext sql) {
        this.command = command;
        this.editions = editions;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void a_file_of_paper_ballots_is_taken_once_two_have_brought_it_and_the_same_file_changes_nothing()
            throws IOException {
        var edition = edition();
        var file = file("voter,shop,criterion,mark\nv0@roll.example,First Shop,1,5\n");
        var first = mail(edition.first().account());
        var second = mail(edition.second().account());

        assertThat(run(edition, "ballots", file, first)).isEqualTo(ImportCommand.DONE);
        assertThat(run(edition, "ballots", file, first)).isEqualTo(ImportCommand.DONE);
        assertThat(count(edition)).isZero();
        assertThat(run(edition, "ballots", file, second)).isEqualTo(ImportCommand.DONE);
        assertThat(said).contains("100 %").contains("1");
        assertThat(count(edition)).isEqualTo(1);
        assertThat(run(edition, "ballots", file, first)).isEqualTo(ImportCommand.DONE);
        assertThat(said).contains("was imported on");
        assertThat(count(edition)).isEqualTo(1);
    }

    @Test
    void a_file_with_a_bad_line_is_refused_with_its_number_and_what_to_do() throws IOException {
        var edition = edition();
        var file = file("voter,shop,criterion,mark\nv0@roll.example,First Shop,1,5\nv1@roll.example,First Shop,1,9\n");

        assertThat(run(edition, "ballots", file, mail(edition.first().account())))
                .isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains("Line 3:");
        assertThat(count(edition)).isZero();
    }

    @Test
    void where_the_rules_know_no_paper_ballots_no_file_of_them_is_taken() throws IOException {
        var edition = editions.anOpenEdition().open();
        var file = file("voter,shop,criterion,mark\nv0@roll.example,First Shop,1,5\n");

        assertThat(run(edition, "ballots", file, mail(edition.first().account())))
                .isEqualTo(ImportCommand.REFUSED);
        assertThat(count(edition)).isZero();
    }

    @Test
    void nominations_after_the_list_is_fixed_are_refused() throws IOException {
        var edition = editions.anOpenEdition().open();

        var code = run(
                edition,
                "nominations",
                file("voter,nominee\nann,First Shop\n"),
                mail(edition.first().account()));

        assertThat(code).isEqualTo(ImportCommand.REFUSED);
    }

    @Test
    void nobody_but_a_moderator_of_that_community_imports() throws IOException {
        var edition = editions.anOpenEdition().open();
        var file = file("voter,shop,criterion,mark\nann,First Shop,1,5\n");

        for (var mail : new String[] {
            mail(founder.member(edition.first())),
            mail(founder.moderator(founder.community()).account()),
            "nobody@nowhere.example",
            "not a mail"
        }) {
            assertThat(run(edition, "ballots", file, mail)).as(mail).isEqualTo(ImportCommand.MISUSED);
            assertThat(said).contains("--as");
        }
        assertThat(count(edition)).isZero();
    }

    @Test
    void a_command_that_makes_no_sense_says_what_to_write() throws IOException {
        var edition = editions.anOpenEdition().open();
        var by = mail(edition.first().account());

        assertThat(run(edition, "results", file(""), by)).isEqualTo(ImportCommand.MISUSED);
        assertThat(said).contains("./laurel import nominations|ballots FILE");
        assertThat(run(edition, "ballots", folder.resolve("none.csv"), by)).isEqualTo(ImportCommand.MISUSED);
        assertThat(said).contains("does not exist");
        assertThat(run(edition, "ballots", folder, by)).isEqualTo(ImportCommand.MISUSED);
    }

    private OpenEdition edition() {
        return editions.anOpenEdition().withPaperBallots(PaperFiles.voters(2)).open();
    }

    private int run(OpenEdition edition, String kind, Path file, String by) throws IOException {
        var words = SpacedOptions.of(
                "import",
                kind,
                file.toString(),
                "--community",
                edition.community().slug(),
                "--year",
                Integer.toString(edition.year()),
                "--as",
                by);
        var out = new ByteArrayOutputStream();
        var code = command.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), Language.EN);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    private int count(OpenEdition edition) {
        return sql.fetchCount(sql.selectFrom("ballot")
                .where("category_id = ?", edition.category().value()));
    }

    private String mail(AccountId account) {
        return founder.mailOf(account).value();
    }
}
