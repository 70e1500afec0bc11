package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that is not as it was written is refused with one sentence, and nothing of it gets into a database. */
class DamagedCopyTest {
    private static final String CHANGED = "The copy is not as it was written";
    private static final long SEED = 20261130;
    private static final int HEAD = 14 + 4 + 32 + 32;

    private static OwnSchema source;
    private static OwnSchema target;
    private static byte[] good;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    /** Of several pieces: random bytes do not get smaller. */
    @BeforeAll
    static void a_good_copy() throws IOException {
        target = new OwnSchema("target");
        source = new OwnSchema("source")
                .sql(
                        "create table flyway_schema_history (version varchar(50), success boolean)",
                        "insert into flyway_schema_history values ('001', true)",
                        "create table big (id int not null primary key, bytes varbinary(2000) not null)",
                        "insert into big select seq, random_bytes(1000) from seq_1_to_400");
        assertThat(Operator.of(source).types("backup", made).code()).isZero();
        good = Files.readAllBytes(made.resolve(Backup.FILE));
        assertThat(good.length).isGreaterThan(5 * CopyCipher.PIECE);
    }

    @AfterAll
    static void drop() {
        source.close();
        target.close();
    }

    @Test
    void another_passphrase_does_not_open_it() throws IOException {
        var words = refused(good, Operator.of(target).with("LAUREL_BACKUP_KEY", "another passphrase"));

        assertThat(words).isEqualTo("The passphrase is not the one of this copy. Nothing was changed.\n");
    }

    @Test
    void a_flipped_bit_is_noticed_wherever_it_is() throws IOException {
        var random = new Random(SEED);
        for (var round = 0; round < 40; round++) {
            var at = HEAD + random.nextInt(good.length - HEAD);
            var changed = good.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));

            assertThat(refused(changed)).as("byte %d", at).startsWith(CHANGED);
        }
    }

    @Test
    void a_changed_head_is_noticed() throws IOException {
        for (var at = 0; at < HEAD; at += 9) {
            var changed = good.clone();
            changed[at] ^= 1;

            assertThat(refused(changed))
                    .as("byte %d", at)
                    .matches("(?s)(The file is no copy|The passphrase is not|The copy is not as).*");
        }
    }

    @Test
    void a_copy_that_ends_early_is_noticed_also_between_two_pieces() throws IOException {
        var random = new Random(SEED);
        for (var round = 0; round < 20; round++) {
            assertThat(refused(Arrays.copyOf(good, HEAD + random.nextInt(good.length - HEAD))))
                    .startsWith(CHANGED);
        }
        for (var pieces = 0; pieces < 5; pieces++) {
            assertThat(refused(Arrays.copyOf(good, HEAD + pieces * (CopyCipher.PIECE + CopyCipher.TAG))))
                    .startsWith(CHANGED);
        }
        assertThat(refused(new byte[0])).startsWith("The file is no copy");
    }

    @Test
    void pieces_that_changed_places_are_noticed_and_so_is_what_stands_behind_the_last() throws IOException {
        var piece = CopyCipher.PIECE + CopyCipher.TAG;
        var swapped = good.clone();
        System.arraycopy(good, HEAD + piece, swapped, HEAD + 2 * piece, piece);
        System.arraycopy(good, HEAD + 2 * piece, swapped, HEAD + piece, piece);

        assertThat(refused(swapped)).startsWith(CHANGED);
        assertThat(refused(Arrays.copyOf(good, good.length + 1))).startsWith(CHANGED);
    }

    @Test
    void the_good_one_is_still_good() throws IOException {
        Files.write(folder.resolve(Backup.FILE), good);

        assertThat(Operator.of(target).types("restore", "--check", folder).words())
                .contains("is whole: 2 tables and 401 rows");
        assertThat(target.tables()).isEmpty();
        assertThat(target.beside()).isEmpty();
    }

    private String refused(byte[] copy) throws IOException {
        return refused(copy, Operator.of(target));
    }

    private String refused(byte[] copy, Operator operator) throws IOException {
        Files.write(folder.resolve(Backup.FILE), copy);

        var answer = operator.types("restore", folder);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.words()).containsOnlyOnce("\n");
        assertThat(target.tables()).isEmpty();
        assertThat(target.beside()).isEmpty();
        return answer.words();
    }
}
