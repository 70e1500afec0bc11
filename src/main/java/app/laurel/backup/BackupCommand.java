package app.laurel.backup;

import app.laurel.base.start.ConfigurationProblem;
import app.laurel.base.text.Language;
import app.laurel.embedded.EmbeddedDatabaseException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** {@code laurel backup DIR} and {@code laurel restore DIR}, beside a Laurel that may be running. */
public final class BackupCommand {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;

    private final Map<String, String> environment;
    private final CopyKey.Prompt prompt;
    private final CopyWords words;

    BackupCommand(Map<String, String> environment, CopyKey.Prompt prompt, CopyWords words) {
        this.environment = environment;
        this.prompt = prompt;
        this.words = words;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) root.setLevel(Level.OFF);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var words = new CopyWords(Language.ofTerminal(System.getenv()), out, System.console());
        System.exit(new BackupCommand(System.getenv(), words::ask, words).run(List.of(arguments)));
    }

    /** The exit code: 0 when it is done, 1 when it is not, 2 when the command makes no sense. */
    int run(List<String> arguments) {
        try {
            return switch (arguments) {
                case List<String> it when it.size() == 2 && it.getFirst().equals("backup") -> backup(path(it.get(1)));
                case List<String> it
                when it.size() == 2 && it.getFirst().equals("restore") -> restore(path(it.get(1)), false);
                case List<String> it
                when it.size() == 3 && it.subList(0, 2).equals(List.of("restore", "--replace")) ->
                    restore(path(it.get(2)), true);
                case List<String> it
                when it.size() == 3 && it.subList(0, 2).equals(List.of("restore", "--check")) -> check(path(it.get(2)));
                default -> {
                    words.say("usage");
                    yield MISUSED;
                }
            };
        } catch (CopyException refused) {
            words.refuse(refused);
        } catch (EmbeddedDatabaseException unusable) {
            words.refuse(unusable.getMessage(), unusable.advice());
        } catch (ConfigurationProblem wrong) {
            words.refuse(wrong.getMessage(), wrong.remedy());
        }
        return REFUSED;
    }

    private static Path path(String folder) {
        if (folder.startsWith("-")) throw new CopyException("option", folder);
        return Path.of(folder).toAbsolutePath().normalize();
    }

    private int backup(Path folder) {
        var ownKey = OwnKey.of(environment);
        var key = CopyKey.of(environment, prompt, true);
        try (var database = DatabaseAddress.of(environment, false)) {
            var made = new Backup(database, key).write(folder, words::progress);
            words.made(folder.resolve(Backup.FILE), made);
            words.say("keep-apart", OwnKey.place(environment));
            words.ownKey(ownKey, made.head(), true);
            return DONE;
        }
    }

    private int check(Path folder) {
        var ownKey = OwnKey.of(environment);
        var key = CopyKey.of(environment, prompt, false);
        try (var database = DatabaseAddress.of(environment, true)) {
            var made = new Backup(database, key).tryOut(folder.resolve(Backup.FILE), words::progress);
            words.checked(made);
            words.ownKey(ownKey, made.head(), false);
            return DONE;
        }
    }

    private int restore(Path folder, boolean replace) {
        var ownKey = OwnKey.of(environment);
        var key = CopyKey.of(environment, prompt, false);
        try (var database = DatabaseAddress.of(environment, true)) {
            var restored = new Restoration(database, key).run(folder.resolve(Backup.FILE), replace);
            words.restored(restored, Restoration.newestMigration());
            words.ownKey(ownKey, restored.head(), false);
            return DONE;
        }
    }
}
