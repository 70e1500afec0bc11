package app.laurel.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls an open ballot in the place of the browser that opened it, as cheaply as who makes load must: over one plain socket that is
 * kept (RFC 9112), and no more of an answer understood than what the next call needs.
 */
final class BallotLine implements AutoCloseable {
    private static final int PATIENCE_MS = 10_000;

    private final BallotSeat seat;
    private final int port;
    private @Nullable Socket socket;
    private InputStream answers = InputStream.nullInputStream();
    private int sync;
    private int client;

    BallotLine(BallotSeat seat, int port) {
        this.seat = seat;
        this.port = port;
        sync = seat.sync();
        client = seat.client();
    }

    /**
     * What the page is told, empty where it is asked to come again.
     *
     * @throws IOException if there was no answer, or one that is none
     */
    Optional<String> call(String method, String arguments) throws IOException {
        var body = ("{\"csrfToken\":\"%s\",\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":%s,"
                        + "\"templateEventMethodName\":\"%s\",\"templateEventMethodArgs\":[%s],"
                        + "\"promise\":%d}],\"syncId\":%d,\"clientId\":%d}")
                .formatted(seat.key(), seat.ballot(), method, arguments, client, sync, client)
                .getBytes(StandardCharsets.UTF_8);
        var head = String.join(
                        "\r\n",
                        "POST /app/?v-r=uidl&v-uiId=" + seat.ui() + " HTTP/1.1",
                        "Host: 127.0.0.1:" + port,
                        "Cookie: " + seat.cookies(),
                        "X-Forwarded-For: " + seat.network(),
                        "Referer: " + seat.page(),
                        "Content-Type: application/json; charset=UTF-8",
                        "Content-Length: " + body.length,
                        "",
                        "")
                .getBytes(StandardCharsets.ISO_8859_1);
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return read(send(request));
    }

    /** The first line of the answer. A connection that the server closed while it was idle is made anew. */
    private String send(byte[] request) throws IOException {
        var kept = socket;
        if (kept != null) {
            try {
                kept.getOutputStream().write(request);
                return line();
            } catch (IOException closed) {
                close();
            }
        }
        var made = new Socket(InetAddress.getLoopbackAddress(), port);
        made.setTcpNoDelay(true);
        made.setSoTimeout(PATIENCE_MS);
        answers = new BufferedInputStream(made.getInputStream());
        socket = made;
        made.getOutputStream().write(request);
        return line();
    }

    private Optional<String> read(String first) throws IOException {
        var status = Integer.parseInt(first.split(" ", 3)[1]);
        var length = -1;
        var isKept = true;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.equals("connection: close")) isKept = false;
        }
        var body = new String(length < 0 ? chunks() : answers.readNBytes(length), StandardCharsets.UTF_8);
        if (!isKept) close();
        if (status == 503) return Optional.empty();
        if (status != 200 || body.contains("\"meta\":{\"appError\"") || body.contains("sessionExpired"))
            throw new IOException("got " + status + " " + body.substring(0, Math.min(300, body.length())));
        sync = number(body, "\"syncId\":");
        client++;
        return Optional.of(body);
    }

    /** The number that stands after these words of an answer. */
    static int number(String text, String after) throws IOException {
        var at = text.indexOf(after);
        if (at < 0) throw new IOException("found no " + after + " in " + text);
        var end = at + after.length();
        var begin = text.charAt(end) == ' ' ? end + 1 : end;
        end = begin;
        while (Character.isDigit(text.charAt(end))) end++;
        return Integer.parseInt(text, begin, end, 10);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(answers.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) throw new IOException("the answer ended early");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        var kept = socket;
        socket = null;
        if (kept != null) kept.close();
    }
}
