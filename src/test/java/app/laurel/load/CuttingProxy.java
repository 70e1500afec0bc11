package app.laurel.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between two who talk by TCP on this machine, and cuts a connection at the worst moment when it is told to: after one side has
 * sent certain words, and before it has the answer.
 */
final class CuttingProxy implements AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final ServerSocket door;
    private volatile int target;
    private final byte[] words;
    private final AtomicInteger wanted = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();

    /** @param words on which it may cut, ASCII, in this case of letters */
    CuttingProxy(int target, String words) throws IOException {
        this.target = target;
        this.words = words.getBytes(StandardCharsets.US_ASCII);
        door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("door to " + target).start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Leads whoever comes from now on to another port. */
    void leadTo(int port) {
        target = port;
    }

    /** Cuts the next connection on which the words are sent. */
    void cut() {
        wanted.incrementAndGet();
    }

    /** How often it has cut. */
    int cuts() {
        return cuts.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var asking = door.accept();
                Thread.ofVirtual().start(() -> lead(asking));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket asking) {
        try (asking;
                var answering = new Socket(InetAddress.getLoopbackAddress(), target)) {
            asking.setTcpNoDelay(true);
            answering.setTcpNoDelay(true);
            new Link(asking, answering).run();
        } catch (IOException refused) {
            // why: whoever asks sees a connection that was closed, as they would without the proxy
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** One connection, until a side ends it. */
    private final class Link {
        private final Socket asking;
        private final Socket answering;
        private volatile boolean doomed;

        Link(Socket asking, Socket answering) {
            this.asking = asking;
            this.answering = answering;
        }

        void run() throws IOException {
            var back = Thread.ofVirtual().start(this::passAnswers);
            passQuestions(asking.getInputStream());
            close();
            try {
                back.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void passQuestions(InputStream questions) throws IOException {
            var piece = new byte[PIECE];
            for (var read = questions.read(piece); read >= 0; read = questions.read(piece)) {
                var cut = says(piece, read) && wanted.getAndUpdate(it -> Math.max(0, it - 1)) > 0;
                doomed |= cut;
                answering.getOutputStream().write(piece, 0, read);
                if (!cut) continue;
                // why: every other time the answer is on its way already, and what was asked for is done
                if (cuts.getAndIncrement() % 2 == 0) return;
            }
        }

        private void passAnswers() {
            var piece = new byte[PIECE];
            try (var answers = answering.getInputStream()) {
                for (var read = answers.read(piece); read >= 0 && !doomed; read = answers.read(piece)) {
                    asking.getOutputStream().write(piece, 0, read);
                }
            } catch (IOException ended) {
                // why: by the other side, which is seen there
            }
            close();
        }

        private void close() {
            try (asking;
                    answering) {
                // why: both, even where the first cannot be closed
            } catch (IOException gone) {
                // why: nobody is left to be told
            }
        }

        private boolean says(byte[] piece, int read) {
            for (var from = 0; from <= read - words.length; from++) {
                var at = 0;
                while (at < words.length && piece[from + at] == words[at]) at++;
                if (at == words.length) return true;
            }
            return false;
        }
    }
}
