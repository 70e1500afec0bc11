package app.laurel.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HAProxy before both: people are led to one application node and stay with it, and what the nodes write goes to one node of the
 * database, the others standing by. The same settings as in {@code docker/haproxy.cfg}.
 */
final class ClusterProxy implements AutoCloseable {
    private static final String SETTINGS = """
            global
                maxconn 4000
                external-check
                insecure-fork-wanted
            defaults
                timeout connect 2s
                timeout client 60s
                timeout server 60s
                option redispatch
                retries 3
            listen database
                bind 127.0.0.1:%d
                mode tcp
                option external-check
                external-check path "/usr/bin:/bin"
                external-check command %s
                default-server inter 1s fall 2 rise 2 on-marked-down shutdown-sessions
            %s
            listen web
                bind 127.0.0.1:%d
                mode http
                balance roundrobin
                cookie LAUREL_NODE insert indirect nocache
                option httpchk GET /actuator/health/readiness
                default-server inter 1s fall 2 rise 1
            %s
            """;

    /** Whether a node takes statements as a part of the cluster. */
    private static final String CHECK = """
            #!/bin/sh
            timeout 1 mariadb -u %s -p%s -h "$3" -P "$4" --skip-ssl -NBe "show global status like 'wsrep_ready'" 2>/dev/null | grep -q ON
            """;

    private final int database;
    private final int web;
    private final Path folder;
    private @Nullable Process process;

    ClusterProxy(Path folder, int database, int web) {
        this.folder = folder;
        this.database = database;
        this.web = web;
    }

    String databaseUrl() {
        return GaleraNode.url(database);
    }

    String base() {
        return "http://127.0.0.1:" + web;
    }

    /** Starts, or starts anew, before these nodes. */
    void lead(List<GaleraNode> databases, List<Integer> applications) throws IOException, InterruptedException {
        close();
        Files.createDirectories(folder);
        var check = folder.toAbsolutePath().resolve("is-ready");
        Files.writeString(check, CHECK.formatted(GaleraNode.USER, GaleraNode.PASSWORD));
        Files.setPosixFilePermissions(check, PosixFilePermissions.fromString("rwxr-xr-x"));
        var settings = folder.resolve("haproxy.cfg");
        Files.writeString(
                settings, SETTINGS.formatted(database, check, databases(databases), web, applications(applications)));
        process = new ProcessBuilder("haproxy", "-db", "-f", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("haproxy.log").toFile()))
                .start();
        Thread.sleep(3_000); // until each was looked at
        if (!process.isAlive()) throw new IOException("see " + folder.resolve("haproxy.log"));
    }

    private static String databases(List<GaleraNode> nodes) {
        var lines = new StringBuilder();
        for (var at = 0; at < nodes.size(); at++) {
            lines.append("    server db%d 127.0.0.1:%d check %s%n"
                    .formatted(at, nodes.get(at).port(), at == 0 ? "on-marked-up shutdown-backup-sessions" : "backup"));
        }
        return lines.toString();
    }

    private static String applications(List<Integer> ports) {
        var lines = new StringBuilder();
        for (var port : ports) {
            lines.append("    server app%1$d 127.0.0.1:%1$d check cookie app%1$d%n".formatted(port));
        }
        return lines.toString();
    }

    @Override
    public void close() {
        if (process == null) return;
        process.destroy();
        process.onExit().join();
        process = null;
    }
}
