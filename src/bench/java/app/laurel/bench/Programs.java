package app.laurel.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the machine must have installed for a comparison, and the ports that it listens on. */
final class Programs {
    private static final int TRIES = 100;

    private Programs() {}

    /** Ends the run with one sentence where one of them is missing: nothing would be compared. */
    static void require(List<String> names) {
        var missing = names.stream().filter(it -> paths(it).findAny().isEmpty()).toList();
        if (missing.isEmpty()) return;
        System.err.printf(
                "laurel: compares with nginx and asks with wrk, and found no %s: on Debian, apt-get install nginx-light wrk.%n",
                String.join(" and no ", missing));
        System.exit(2);
    }

    static String find(String name) {
        return paths(name).findFirst().orElseThrow().toString();
    }

    /** Debian keeps servers where only root looks. */
    private static Stream<Path> paths(String name) {
        var folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .map(it -> Path.of(it, name))
                .filter(Files::isExecutable);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void awaitPort(int port) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (attempt == TRIES) throw notYet;
                Thread.sleep(50);
            }
        }
    }
}
