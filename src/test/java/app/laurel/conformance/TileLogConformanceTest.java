package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ledger.merkle.Checkpoint;
import app.laurel.ledger.merkle.EntryBundlePath;
import app.laurel.ledger.merkle.Hash;
import app.laurel.ledger.merkle.HashTilePath;
import app.laurel.ledger.merkle.InclusionProof;
import app.laurel.ledger.merkle.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole logs of the tessera project: every signature, every root from tiles and from entries, every pair of sizes. */
class TileLogConformanceTest {
    @Test
    void every_checkpoint_is_signed_and_its_root_comes_out_of_tiles_and_of_entries() throws IOException {
        var checked = 0;
        for (var log : logs()) {
            for (var checkpoint : log.checkpoints()) {
                assertThat(log.fromTiles(checkpoint.size()).root())
                        .as("%s", checkpoint)
                        .isEqualTo(checkpoint.root());
                assertThat(log.fromEntries(checkpoint.size()).root())
                        .as("%s", checkpoint)
                        .isEqualTo(checkpoint.root());
                checked++;
            }
        }

        Cases.someWereFound(checked);
    }

    @Test
    void every_pair_of_checkpoints_is_consistent_by_proofs_out_of_tiles() throws IOException {
        var checked = 0;
        for (var log : logs()) {
            for (var later : log.checkpoints()) {
                for (var earlier : log.checkpoints()) {
                    if (earlier.size() > later.size()) continue;
                    var path = path(log.fromTiles(later.size()), earlier.size());
                    assertThat(earlier.isKeptBy(later, path))
                            .as("%s by %s", earlier, later)
                            .isTrue();
                    assertThat(later.isKeptBy(earlier, path)).isEqualTo(earlier.equals(later));
                    checked++;
                }
            }
        }

        Cases.someWereFound(checked);
    }

    @Test
    void every_entry_is_in_every_checkpoint_that_holds_it() throws IOException {
        var checked = 0;
        for (var log : logs()) {
            for (var checkpoint : log.checkpoints()) {
                var leaves = log.fromEntries(checkpoint.size()).subtrees();
                var tree = log.fromTiles(checkpoint.size());
                for (var index = 0L; index < checkpoint.size(); index++) {
                    var proof = tree.inclusion(index);
                    assertThat(proof.proves(leaves.hash(0, index), checkpoint.root()))
                            .isTrue();
                    var elsewhere = new InclusionProof(index + 1, checkpoint.size(), proof.path());
                    assertThat(elsewhere.proves(leaves.hash(0, index), checkpoint.root()))
                            .isFalse();
                    checked++;
                }
            }
        }

        Cases.someWereFound(checked);
    }

    /** Those as well that no checkpoint needs: they are what the entries of the largest one make of them, byte for byte. */
    @Test
    void every_tile_and_bundle_is_what_the_entries_make_of_it() throws IOException {
        var checked = 0;
        for (var log : logs()) {
            var largest = log.checkpoints().stream()
                    .max(Comparator.comparingLong(Checkpoint::size))
                    .orElseThrow();
            var tree = log.fromEntries(largest.size());
            for (var path : log.paths()) {
                assertThat(log.bytes(path)).as(path).isEqualTo(expected(log, tree, path));
                checked++;
            }
        }

        Cases.someWereFound(checked);
    }

    private static byte[] expected(PublishedLog log, Tree tree, String path) throws IOException {
        if (path.startsWith("tile/entries/")) return log.bundle(EntryBundlePath.parse(path), tree.size());
        return tree.tile(HashTilePath.parse(path)).bytes();
    }

    private static List<Hash> path(Tree tree, long earlier) {
        return earlier == 0 ? List.of() : tree.consistency(earlier).path();
    }

    /** Each folder with checkpoints is a log. */
    private static List<PublishedLog> logs() throws IOException {
        return Cases.below("conformance-tlog", it -> it.getFileName().toString().startsWith("checkpoint")).stream()
                .map(Path::getParent)
                .distinct()
                .filter(Files::isDirectory)
                .map(PublishedLog::new)
                .toList();
    }
}
