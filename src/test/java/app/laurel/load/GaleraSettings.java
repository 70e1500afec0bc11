package app.laurel.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one MariaDB of a Galera cluster is set up: durable, of one node that writes, and quick to notice that another is gone.
 *
 * @param port where people ask
 * @param group where the nodes talk; the two ports after it are for what a node has missed
 * @param groups of all nodes
 */
record GaleraSettings(Path folder, int port, int group, List<Integer> groups) {
    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");

    /** Whether this machine has what it takes. */
    static boolean isInstalled() {
        return Stream.of(SERVER, PROVIDER, Path.of("/usr/sbin/haproxy")).allMatch(Files::exists);
    }

    List<String> installation() {
        return asOwner(List.of(
                "mariadb-install-db",
                "--no-defaults",
                "--datadir=" + data(),
                "--auth-root-authentication-method=normal",
                "--skip-test-db"));
    }

    List<String> command(List<String> more) {
        var addresses = groups.stream().map(it -> "127.0.0.1:" + it).collect(Collectors.joining(","));
        var command = asOwner(List.of(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--socket=" + socket(),
                "--pid-file=" + data().resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-buffer-pool-size=64M",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-autoinc-lock-mode=2",
                "--binlog-format=ROW",
                "--max-connections=100",
                "--wsrep-on=ON",
                "--wsrep-provider=" + PROVIDER,
                "--wsrep-cluster-name=laurel-soak",
                "--wsrep-cluster-address=gcomm://" + addresses,
                "--wsrep-node-address=127.0.0.1:" + group,
                "--wsrep-node-name=node-" + port,
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=127.0.0.1:" + (group + 2),
                "--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:" + group
                        + ";ist.recv_addr=127.0.0.1:" + (group + 1)
                        + ";pc.recovery=true;evs.suspect_timeout=PT3S;evs.inactive_timeout=PT6S;gcache.size=64M"));
        command.addAll(more);
        return command;
    }

    /** Names of sockets are short. */
    String socket() {
        return "/tmp/laurel-soak-" + port + ".sock";
    }

    private Path data() {
        return folder.toAbsolutePath().resolve("data");
    }

    /** What is started as root goes on as MariaDB's own user. */
    private static List<String> asOwner(List<String> command) {
        var own = new ArrayList<>(command);
        if (isRoot()) own.add("--user=mysql");
        return own;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
