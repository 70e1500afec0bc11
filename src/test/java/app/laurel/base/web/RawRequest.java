package app.laurel.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request byte by byte, with a path and a host that no client of ours would send. */
final class RawRequest {
    private final String head;

    private RawRequest(String head) {
        this.head = head;
    }

    static RawRequest to(int port, String path, String host) throws IOException {
        return send(port, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host));
    }

    /** Exactly these characters. */
    static RawRequest send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            return new RawRequest(answer.split("\r\n\r\n", 2)[0]);
        }
    }

    /** The status that was answered. */
    int status() {
        return Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** What a header says; empty if there is none. */
    String header(String name) {
        return head.lines()
                .filter(it -> it.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(it -> it.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
