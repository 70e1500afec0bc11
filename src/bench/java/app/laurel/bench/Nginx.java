package app.laurel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** One worker of nginx, set up at its best for small files, on a loopback port, with the files of one folder. */
final class Nginx implements AutoCloseable {
    private static final String SETTINGS = """
            %s
            worker_processes 1;
            pid nginx.pid;
            error_log error.log error;
            daemon off;
            events { worker_connections 512; }
            http {
                access_log off;
                sendfile off;
                keepalive_requests 1000000000;
                open_file_cache max=100 inactive=1h;
                open_file_cache_valid 1h;
                types { image/svg+xml svg; application/json json; text/html html; }
                client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp;
                uwsgi_temp_path temp; scgi_temp_path temp;
                server { listen 127.0.0.1:%d; root %s; }
            }
            """;

    private final Process master;
    private final int port;

    private Nginx(Process master, int port) {
        this.master = master;
        this.port = port;
    }

    static Nginx serving(Path folder, int port) throws IOException, InterruptedException {
        var home = folder.resolveSibling("nginx").toAbsolutePath();
        Files.createDirectories(home);
        // why: started by the root of a container, the worker could not read the folder otherwise
        var user = System.getProperty("user.name").equals("root") ? "user root root;" : "";
        Files.writeString(home.resolve("nginx.conf"), SETTINGS.formatted(user, port, folder.toAbsolutePath()));
        var master = new ProcessBuilder(Programs.find("nginx"), "-p", home + "/", "-c", "nginx.conf", "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(master::destroy));
        Programs.awaitPort(port);
        return new Nginx(master, port);
    }

    String url(String file) {
        return "http://127.0.0.1:" + port + "/" + file;
    }

    /** User and system time of master and worker, in nanoseconds. */
    long cpu() {
        return Stream.concat(Stream.of(master.toHandle()), master.toHandle().descendants())
                .map(it -> it.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    @Override
    public void close() {
        master.destroy();
    }
}
