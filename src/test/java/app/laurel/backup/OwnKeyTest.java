package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key is in no copy, and another one than that of the copy is noticed. */
class OwnKeyTest {
    private static final String ANOTHER = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static OwnSchema source;

    @TempDir
    static Path folder;

    @TempDir
    Path second;

    @BeforeAll
    static void a_copy_of_a_database_that_was_sealed() {
        var kept = new Seal(Base64.getDecoder().decode(Operator.MASTER_KEY))
                .close(bytes("the key of this installation"), bytes("base_key_check"));
        source = new OwnSchema("source")
                .migrated(Restoration.newestMigration())
                .sql("insert into base_key_check (id, sealed) values (1, x'%s')"
                        .formatted(HexFormat.of().formatHex(kept)));
        Operator.of(source).types("backup", folder);
    }

    @AfterAll
    static void drop() {
        source.close();
    }

    @Test
    void a_backup_says_where_the_key_is_and_whether_it_is_that_of_the_database() {
        assertThat(Operator.of(source).types("backup", second.resolve("1")).words())
                .contains("Keep it in another place: LAUREL_MASTER_KEY.")
                .doesNotContain("Careful");
        assertThat(Operator.of(source)
                        .with("LAUREL_MASTER_KEY", ANOTHER)
                        .types("backup", second.resolve("2"))
                        .words())
                .contains("Careful: the master key that is set here is not the one of this database.");
        assertThat(Operator.of(source)
                        .with("LAUREL_MASTER_KEY", "")
                        .types("backup", second.resolve("3"))
                        .words())
                .contains("No master key is set here");
    }

    @Test
    void another_key_than_that_of_the_copy_is_noticed_when_it_is_restored() {
        assertThat(restored(Operator.MASTER_KEY)).doesNotContain("Careful");
        assertThat(restored(ANOTHER)).contains("not the one under which this copy was sealed");
        assertThat(restored("")).contains("Careful: no master key is here.");
    }

    @Test
    void a_key_in_bad_form_is_named_before_anything_is_done() {
        assertThat(Operator.of(source).with("LAUREL_MASTER_KEY", "secret").types("backup", second.resolve("4")))
                .matches(it -> it.code() == 1 && it.words().startsWith("LAUREL_MASTER_KEY is not "));
        assertThat(second.resolve("4")).doesNotExist();
    }

    @Test
    void the_copy_opens_with_nothing_but_what_is_written_about_it_and_holds_no_key() throws Exception {
        try (var file = new java.io.DataInputStream(Files.newInputStream(folder.resolve(Backup.FILE)))) {
            var cipher = CopyCipher.open(Operator.KEY.toCharArray(), file);
            var text = new String(
                    new GZIPInputStream(new OpenedPieces(file, cipher)).readAllBytes(), StandardCharsets.UTF_8);

            assertThat(text)
                    .startsWith("{\"format\":1,")
                    .contains("{\"table\":\"community_account\"", "{\"end\":\"ballot\",\"rows\":0,");
            assertThat(text).doesNotContain(Operator.MASTER_KEY);
        }
    }

    private static String restored(String key) {
        try (var target = new OwnSchema("target")) {
            var answer = Operator.of(target).with("LAUREL_MASTER_KEY", key).types("restore", folder);
            assertThat(answer.code()).as(answer.words()).isZero();
            return answer.words();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
