package app.laurel.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.util.FileSystemUtils;

/** Two nodes of Laurel and three of Galera behind HAProxy, all on this machine's loopback address. */
final class Cluster implements AutoCloseable {
    private static final RandomGenerator PORTS = RandomGenerator.getDefault();

    private final List<GaleraNode> databases = new ArrayList<>();
    private final List<LaurelProcess> applications = new ArrayList<>();
    private final Path folder;
    private final Path home;
    private final ClusterProxy proxy;

    Cluster(Path folder) throws IOException {
        this.folder = folder;
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        // why: another user than the one who builds has to reach it
        home = Files.createTempDirectory("laurel-soak-");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        proxy = new ClusterProxy(folder.resolve("proxy"), freePort(), freePort());
    }

    /** Starts all of it, with an edition that so many members may vote in. */
    LoadSite.Electorate start(LoadMailbox box, int voters) throws Exception {
        System.out.println("the databases lie in " + home);
        startDatabases();
        proxy.lead(databases, List.of());
        var site = new LoadSite(
                folder, new LoadDatabase(proxy.databaseUrl(), GaleraNode.USER, GaleraNode.PASSWORD, () -> {}));
        var electorate = site.open(10, voters);
        startApplications(site, box);
        proxy.lead(databases, applications.stream().map(Cluster::port).toList());
        return electorate;
    }

    /** Where people come. */
    String base() {
        return proxy.base();
    }

    /** The first is the one that writes, as long as it is there. */
    List<GaleraNode> databases() {
        return databases;
    }

    List<LaurelProcess> applications() {
        return applications;
    }

    /** Leaves nothing of the databases; what went wrong is read there. */
    void forget() throws IOException {
        databases.forEach(GaleraNode::close);
        FileSystemUtils.deleteRecursively(home);
    }

    @Override
    public void close() throws IOException {
        for (var it : applications) it.close();
        databases.forEach(GaleraNode::close);
        proxy.close();
    }

    private void startDatabases() throws Exception {
        // why: a node takes the two ports after its own as well
        var port = 33_000 + PORTS.nextInt(2_000);
        var groups = List.of(port, port + 10, port + 20);
        for (var at = 0; at < groups.size(); at++) {
            var own = home.resolve("database-" + at);
            databases.add(new GaleraNode(new GaleraSettings(own, freePort(), groups.get(at), groups)));
        }
        var first = databases.getFirst();
        var others = databases.subList(1, databases.size());
        first.begin();
        for (var node : others) node.join();
    }

    private void startApplications(LoadSite site, LoadMailbox box) throws Exception {
        for (var number = 1; number <= 2; number++) {
            var own = Files.createDirectories(folder.resolve("application-" + number));
            applications.add(site.laurel(box, own)
                    .with("--laurel.url=" + proxy.base())
                    .with("--laurel.limits.sign-in-mails-per-network=1000")
                    .with("--laurel.limits.sign-in-mails-per-address=1000")
                    .with("--laurel.limits.sign-in-mails-of-all=100000")
                    .with("--laurel.limits.casts-per-account=100000")
                    .with("--laurel.limits.casts-per-network=100000"));
        }
        for (var it : applications) it.startAgain();
    }

    private static int port(LaurelProcess application) {
        return URI.create(application.base()).getPort();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
