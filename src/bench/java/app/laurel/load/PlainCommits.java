package app.laurel.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The peer: as many bytes as a cast leaves in the database, written by nothing but a prepared insert of one row that is committed at
 * once, on so many connections to the same server.
 */
final class PlainCommits implements AutoCloseable {
    private static final int TAG_BYTES = 32;

    private final List<Connection> connections = new ArrayList<>();
    private final int bytes;

    /** @param bytes what a row holds besides its key */
    PlainCommits(LoadSite site, int connections, int bytes) throws SQLException {
        this.bytes = bytes;
        for (var number = 0; number < connections; number++) this.connections.add(site.connect());
        try (var statement = this.connections.getFirst().createStatement()) {
            statement.execute("create or replace table plain_commit (category_id int not null,"
                    + " voter_tag binary(32) not null, version int not null, sealed varbinary(16000) not null,"
                    + " primary key (category_id, voter_tag, version)) engine = innodb");
        }
    }

    /** How many a second are committed within this time. */
    double perSecond(Duration time) throws InterruptedException {
        var committed = new LongAdder();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Void>>();
            for (var number = 0; number < connections.size(); number++) {
                var connection = connections.get(number);
                var random = RandomGeneratorFactory.of("L64X128MixRandom").create(System.nanoTime() + number);
                work.add(() -> {
                    commit(connection, random, end, committed);
                    return null;
                });
            }
            for (var done : threads.invokeAll(work)) {
                if (done.state() == java.util.concurrent.Future.State.FAILED)
                    throw new IllegalStateException("a plain commit failed", done.exceptionNow());
            }
        }
        return committed.sum() / (double) time.toSeconds();
    }

    private void commit(Connection connection, RandomGenerator random, long end, LongAdder committed)
            throws SQLException {
        var tag = new byte[TAG_BYTES];
        var sealed = new byte[bytes];
        random.nextBytes(sealed);
        try (var insert = connection.prepareStatement("insert into plain_commit values (1, ?, ?, ?)")) {
            for (var version = 1; System.nanoTime() < end; version++) {
                random.nextBytes(tag);
                insert.setBytes(1, tag);
                insert.setInt(2, version);
                insert.setBytes(3, sealed);
                insert.executeUpdate();
                committed.increment();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) connection.close();
    }
}
