package app.laurel.ballot;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Opens ballots block by block on a second thread, while the first reads on from the database and counts the block before. The
 * reader hears of every ballot on the first thread, in the order in which they were added.
 */
final class Unsealing implements AutoCloseable {
    private static final int BALLOTS_A_BLOCK = 512;

    private final EditionKey key;
    private final OpenedBallot window;
    private final BallotBox.BallotReader reader;
    private final ExecutorService second = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("unsealing").factory());
    private Block filling = new Block();
    private Block waiting = new Block();
    private @Nullable Future<?> opening;

    /** @param key for this alone, until it is closed */
    Unsealing(EditionKey key, OpenedBallot window, BallotBox.BallotReader reader) {
        this.key = key;
        this.window = window;
        this.reader = reader;
    }

    /** Adds a ballot; what an earlier one threw may be thrown now. */
    void add(byte[] tag, int seq, byte[] sealed) {
        filling.add(tag, seq, sealed);
        if (filling.length == BALLOTS_A_BLOCK) turn();
    }

    /** Shows what is left. */
    void finish() {
        turn();
        turn();
    }

    /** Hands the block that was filled to the second thread, then shows the one before. */
    private void turn() {
        var before = opening;
        var handed = filling;
        opening = second.submit(() -> handed.open(key));
        if (before != null) {
            await(before);
            waiting.show(window, reader);
        }
        filling = waiting;
        filling.length = 0;
        waiting = handed;
    }

    private static void await(Future<?> block) {
        try {
            block.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while ballots were opened", stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(failed);
        }
    }

    /** Waits for the second thread, which has at most a block left to open. */
    @Override
    public void close() {
        second.close();
    }

    /** Ballots as they came and as they were opened. */
    private static final class Block {
        private final byte[][] tags = new byte[BALLOTS_A_BLOCK][];
        private final int[] seqs = new int[BALLOTS_A_BLOCK];
        private final byte[][] sealed = new byte[BALLOTS_A_BLOCK][];
        private final byte[][] opened = new byte[BALLOTS_A_BLOCK][0];
        private final int[] lengths = new int[BALLOTS_A_BLOCK];
        private int length;

        void add(byte[] tag, int seq, byte[] bytes) {
            tags[length] = tag;
            seqs[length] = seq;
            sealed[length++] = bytes;
        }

        void open(EditionKey key) {
            for (var at = 0; at < length; at++) {
                if (opened[at].length < sealed[at].length) opened[at] = new byte[sealed[at].length];
                lengths[at] = key.open(tags[at], seqs[at], sealed[at], opened[at]);
            }
        }

        void show(OpenedBallot window, BallotBox.BallotReader reader) {
            for (var at = 0; at < length; at++) {
                window.show(opened[at], EditionKey.NONCE_BYTES, lengths[at] - EditionKey.NONCE_BYTES);
                reader.read(window);
            }
        }
    }
}
