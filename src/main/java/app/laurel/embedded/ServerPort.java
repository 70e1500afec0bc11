package app.laurel.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;

/** Ports of loopback that a server may have. Between looking and taking, somebody else may be quicker. */
final class ServerPort {
    /**
     * Below 32768, where Linux begins to hand out ports by itself: to whoever asks for any, and to the near end of every
     * connection, even of one that somebody makes to this very port while its server is down.
     */
    private static final int FIRST = 20_000;

    private static final int COUNT = 12_000;
    private static final int TRIES = 200;
    private static final int MILLIS = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ServerPort() {}

    static int findFree() {
        for (var left = TRIES; left > 0; left--) {
            var port = FIRST + RANDOM.nextInt(COUNT);
            if (isFree(port)) return port;
        }
        throw new EmbeddedDatabaseException(
                "The database server found no free port between %d and %d.".formatted(FIRST, FIRST + COUNT),
                "Name a database in LAUREL_DATABASE_URL.");
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** A server that listens is not yet one that answers: it greets first, after it has read its first words. */
    static boolean isAnswered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
            socket.setSoTimeout(MILLIS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
