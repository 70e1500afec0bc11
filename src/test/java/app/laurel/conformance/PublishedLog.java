package app.laurel.conformance;

import app.laurel.ledger.merkle.Checkpoint;
import app.laurel.ledger.merkle.EntryBundleCodec;
import app.laurel.ledger.merkle.EntryBundlePath;
import app.laurel.ledger.merkle.GrowingTree;
import app.laurel.ledger.merkle.Hash;
import app.laurel.ledger.merkle.HashTile;
import app.laurel.ledger.merkle.HashTilePath;
import app.laurel.ledger.merkle.LogKeys;
import app.laurel.ledger.merkle.SignedNote;
import app.laurel.ledger.merkle.TiledSubtrees;
import app.laurel.ledger.merkle.Tree;
import app.laurel.ledger.merkle.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A log in a folder: checkpoints of several sizes, and the tiles of them all. */
record PublishedLog(Path folder) {
    private static final VerifierKey KEY =
            VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
    private static final LogKeys KEYS = new LogKeys(KEY.name(), Set.of(KEY));

    /** All of them, opened with the key of the log; the smallest first. */
    List<Checkpoint> checkpoints() throws IOException {
        var checkpoints = new ArrayList<Checkpoint>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.getFileName().toString().startsWith("checkpoint"))
                    .toList()) {
                checkpoints.add(KEYS.open(SignedNote.parse(Files.readAllBytes(file))));
            }
        }
        checkpoints.sort(Comparator.comparingLong(Checkpoint::size));
        return checkpoints;
    }

    Tree fromTiles(long size) {
        return new Tree(size, new TiledSubtrees(size, this::tile));
    }

    private HashTile tile(HashTilePath path) {
        try {
            return HashTile.parse(path, bytes(path.toString()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Tree fromEntries(long size) throws IOException {
        var tree = new GrowingTree();
        for (var path : EntryBundlePath.listOf(size)) {
            EntryBundleCodec.entries(path, bytes(path.toString())).forEach(it -> tree.append(Hash.ofLeaf(it)));
        }
        return tree.tree();
    }

    /** The bundle of this path, made of the one that a log of this size has in its place. */
    byte[] bundle(EntryBundlePath path, long size) throws IOException {
        var whole = EntryBundlePath.listOf(size).get(Math.toIntExact(path.index()));
        var entries = EntryBundleCodec.entries(whole, bytes(whole.toString()));
        return EntryBundleCodec.bytes(entries.subList(0, path.width()));
    }

    /** Of all tiles and bundles that are there. */
    List<String> paths() throws IOException {
        try (var files = Files.walk(folder.resolve("tile"))) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }

    byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }
}
