package app.laurel.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers as a test tells it: refuses recipients, is busy, breaks off, or says nothing at all. */
final class ScriptedMailServer implements AutoCloseable {
    /** Instead of an answer the connection ends. */
    static final String BREAKS_OFF = "";
    /** Instead of an answer nothing comes. */
    static final String SILENCE = "silence";

    private final ServerSocket door;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    ScriptedMailServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on answers this to commands that begin so. */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** Behaves again. */
    void recover() {
        answers.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
            say(guest, "220 here");
            var writing = false;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (writing && !line.equals(".")) continue;
                var answer = answer(line, writing);
                writing = line.equals("DATA") && answer.startsWith("354");
                if (answer.equals(BREAKS_OFF)) return;
                if (!answer.equals(SILENCE)) say(guest, answer);
            }
        } catch (IOException gone) {
            // the guest has hung up, as guests do
        }
    }

    private String answer(String line, boolean writing) {
        for (var scripted : answers.entrySet()) {
            if (line.startsWith(scripted.getKey())) return scripted.getValue();
        }
        if (writing) return "250 taken";
        return line.equals("DATA") ? "354 go on" : line.equals("QUIT") ? "221 bye" : "250 well";
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
