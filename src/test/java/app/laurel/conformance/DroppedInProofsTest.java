package app.laurel.conformance;

import static app.laurel.conformance.CopiedCases.passesAndFails;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.conformance.CopiedCases.Check;
import app.laurel.ledger.merkle.FlawedLogException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further proofs and tiles that are dropped in beside the known ones are checked as well: wrong ones are noticed. */
@SuppressWarnings("JUnitMethodInvoked") // why: what is tried here is whether those tests notice
class DroppedInProofsTest {
    @TempDir
    private Path folder = Path.of("");

    private final CopiedCases cases = new CopiedCases();

    @BeforeEach
    void copy() throws IOException {
        cases.copyInto(folder);
    }

    @AfterEach
    void restore() {
        cases.restore();
    }

    @Test
    void of_inclusion() throws IOException {
        var known = Files.readString(cases.file("conformance-merkle/inclusion/2/happy-path.json"));
        Check check = new MerkleConformanceTest()::inclusion_proofs_are_good_or_bad_as_published;

        var elsewhere = known.replace("\"leafIdx\": 5", "\"leafIdx\": 6");
        var file = newFile("conformance-merkle/inclusion/dropped/a.json");

        passesAndFails(file, known, refused(known), check);
        passesAndFails(file, refused(elsewhere), elsewhere, check);
    }

    @Test
    void of_consistency() throws IOException {
        var known = Files.readString(cases.file("conformance-merkle/consistency/2/happy-path.json"));
        Check check = new MerkleConformanceTest()::consistency_proofs_are_good_or_bad_as_published;

        passesAndFails(newFile("conformance-merkle/consistency/dropped/a.json"), known, refused(known), check);
    }

    /** Of equal sizes, roots are compared and nothing else; from a size of 0 to another nothing is proved. */
    @Test
    void of_consistency_where_words_stand_for_roots() throws IOException {
        var words =
                "{\"size1\":%d,\"size2\":%d,\"root1\":\"%s\",\"root2\":\"ZG9uJ3QgY2FyZSAx\",\"proof\":[],\"wantErr\":%s}";
        var one = "ZG9uJ3QgY2FyZSAx";
        var other = "ZG9uJ3QgY2FyZSAy";
        Check check = new MerkleConformanceTest()::consistency_proofs_are_good_or_bad_as_published;

        for (var size = 0; size < 2; size++) {
            var file = newFile("conformance-merkle/consistency/additional/" + size + ".json");
            passesAndFails(
                    file, words.formatted(size, size, one, false), words.formatted(size, size, one, true), check);
            passesAndFails(
                    file, words.formatted(size, size, other, true), words.formatted(size, size, other, false), check);
            passesAndFails(file, words.formatted(size, 2, one, true), words.formatted(size, 2, one, false), check);
            Files.delete(file);
        }
    }

    @Test
    void of_neither_kind() throws IOException {
        var known = Files.readString(cases.file("conformance-merkle/consistency/2/happy-path.json"));
        Check check = new MerkleConformanceTest()::no_file_beside_them_is_left_out;

        passesAndFails(newFile("conformance-merkle/dropped.json"), known, "{\"wantErr\":false}", check);
    }

    @Test
    void of_bundles() throws IOException {
        Check check = new TileLogConformanceTest()::every_tile_and_bundle_is_what_the_entries_make_of_it;

        passesAndFails(newFile("conformance-tlog/log/tile/entries/000.p/1"), "\0\3one", "\0\3two", check);
    }

    @Test
    void of_a_tile_that_is_another() throws IOException {
        var file = cases.file("conformance-tlog/log/tile/0/000.p/14");
        var bytes = Files.readAllBytes(file);
        bytes[13 * 32] ^= 1;
        Files.write(newFile("conformance-tlog/log/tile/0/000.p/14"), bytes);

        noticed(
                new TileLogConformanceTest()
                        ::every_checkpoint_is_signed_and_its_root_comes_out_of_tiles_and_of_entries);
        noticed(new TileLogConformanceTest()::every_pair_of_checkpoints_is_consistent_by_proofs_out_of_tiles);
        noticed(new TileLogConformanceTest()::every_entry_is_in_every_checkpoint_that_holds_it);
    }

    @Test
    void of_checkpoints() throws IOException {
        var known = Files.readString(cases.file("conformance-tlog/log/checkpoint.14"));
        var file = newFile("conformance-tlog/log/checkpoint.again");
        Check check =
                new TileLogConformanceTest()::every_checkpoint_is_signed_and_its_root_comes_out_of_tiles_and_of_entries;

        for (var wrong :
                new String[] {known.replace("\n14\n", "\n13\n"), known.replace("log/testdata M", "log/testdata N")}) {
            passesAndFails(file, known, wrong, () -> {
                try {
                    check.run();
                } catch (FlawedLogException refused) {
                    throw new AssertionError(refused);
                }
            });
        }
    }

    private static void noticed(Check check) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run);
    }

    private Path newFile(String name) throws IOException {
        var file = cases.file(name);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }

    private static String refused(String good) {
        return good.replace("\"wantErr\": false", "\"wantErr\": true");
    }
}
