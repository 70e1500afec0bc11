package app.laurel.outgoing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on this machine that answers whatever a test wants, down to the bytes, and remembers what it was asked. */
final class LoopbackServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\nContent-Length: (\\d+)\\r\\n");

    private final ServerSocket socket;
    private final Behaviour behaviour;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What it does once a request was read. */
    @FunctionalInterface
    interface Behaviour {
        void answer(String request, OutputStream out) throws IOException, InterruptedException;
    }

    /** @param tls null for a server without a certificate */
    LoopbackServer(@Nullable SSLContext tls, Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            var here = InetAddress.getLoopbackAddress();
            socket = tls == null
                    ? new ServerSocket(0, 50, here)
                    : tls.getServerSocketFactory().createServerSocket(0, 50, here);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Answers with these texts, one after the other line by line. */
    static Behaviour saying(String... parts) {
        return (_, out) -> {
            for (var part : parts) out.write(part.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    /** Answers with a page. */
    static Behaviour page(String body) {
        return saying("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n\r\n", body);
    }

    /** Leads elsewhere. */
    static Behaviour leadingTo(String location) {
        return saying("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var accepted = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(accepted));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket accepted) {
        try (accepted) {
            var in = accepted.getInputStream();
            var head = head(in);
            var request = head + body(head, in);
            requests.add(request);
            var out = new BufferedOutputStream(accepted.getOutputStream());
            behaviour.answer(request, out);
            out.flush();
        } catch (IOException | InterruptedException gone) {
            // whoever asked has hung up
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = in.read();
            if (next < 0) throw new IOException("hung up");
            head.append((char) next);
        }
        return head.toString();
    }

    /** As many characters as bytes. */
    private static String body(String head, InputStream in) throws IOException {
        var length = LENGTH.matcher(head);
        return length.find()
                ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.ISO_8859_1)
                : "";
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
