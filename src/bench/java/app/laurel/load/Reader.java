package app.laurel.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads pages, as cheaply as a load generator must: over plain sockets that are kept (RFC 9112), one request on each at a
 * time, and no more of the answer understood than its status and its length.
 */
final class Reader {
    private static final int PATIENCE_MS = 2_000;

    private final int port;
    private final Queue<Socket> idle = new ConcurrentLinkedQueue<>();

    Reader(int port) {
        this.port = port;
    }

    /** The status of the answer, which was read to its end. */
    int status(String path, String accepted) throws IOException {
        var socket = idle.poll();
        if (socket == null) socket = new Socket(InetAddress.getLoopbackAddress(), port);
        try {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: %s\r\nAccept-Encoding: gzip\r\n\r\n"
                            .formatted(path, port, accepted)
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new BufferedInputStream(socket.getInputStream());
            var status = Integer.parseInt(line(answer).split(" ")[1]);
            if (readRest(answer)) idle.add(socket);
            else socket.close();
            return status;
        } catch (IOException | RuntimeException cut) {
            socket.close();
            throw cut;
        }
    }

    /** Whether the connection may be used again. */
    private static boolean readRest(InputStream answer) throws IOException {
        Integer length = null;
        var isKept = true;
        for (var header = line(answer); !header.isEmpty(); header = line(answer)) {
            var lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.valueOf(lower.substring(15).strip());
            if (lower.equals("connection: close")) isKept = false;
        }
        if (length == null) {
            readChunks(answer);
            return isKept;
        }
        answer.skipNBytes(length);
        return isKept;
    }

    private static void readChunks(InputStream answer) throws IOException {
        for (var size = size(answer); size > 0; size = size(answer)) {
            answer.skipNBytes(size);
            line(answer);
        }
        line(answer);
    }

    private static int size(InputStream answer) throws IOException {
        return Integer.parseInt(line(answer), 16);
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder(64);
        for (var next = answer.read(); next != '\n'; next = answer.read()) {
            if (next < 0) throw new IOException("the answer ended early");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    /** Ends all connections. */
    void leave() throws IOException {
        for (@Nullable Socket socket = idle.poll(); socket != null; socket = idle.poll()) socket.close();
    }
}
