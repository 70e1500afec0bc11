package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.credential.CredentialCheck;
import app.laurel.credential.DocumentFolder;
import app.laurel.credential.Documents;
import app.laurel.credential.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code laurel verify-credential}: checks a credential from a file, offline, and says in one line what came of it. */
public final class VerifyCredentialCommand {
    /** The credential is good. */
    public static final int GOOD = 0;
    /** The credential is not accepted; standard output says why. */
    public static final int BAD = 1;
    /** Nothing was checked; standard error says why. */
    public static final int UNUSABLE = 2;

    private VerifyCredentialCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal.run(VerifyCredentialCommand::run, arguments);
    }

    /** Checks the file that the arguments name, now. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Language language) {
        return run(arguments, out, err, language, Clock.systemUTC());
    }

    /** The same, at the time of this clock. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Language language, Clock clock) {
        var words = new TerminalWords(language);
        if (arguments.equals(List.of("--help"))) {
            out.println(words.of("usage.verify-credential"));
            return GOOD;
        }
        try {
            return report(check(VerifyOptions.parse(arguments), clock), out, words);
        } catch (UnusableInputException unusable) {
            err.println("laurel verify-credential: " + words.of(unusable));
            return UNUSABLE;
        }
    }

    private static int report(Verdict verdict, PrintStream out, TerminalWords words) {
        switch (verdict) {
            case Verdict.Good good -> out.println(words.of(good.facts()));
            case Verdict.Flawed flawed -> out.println(words.of("credential.bad", words.of(flawed)));
        }
        return verdict instanceof Verdict.Good ? GOOD : BAD;
    }

    private static Verdict check(VerifyOptions options, Clock clock) {
        return new CredentialCheck(documents(options.documents()), clock).of(bytes(options.file()));
    }

    private static Documents documents(String folder) {
        if (folder.isEmpty()) return Documents.NONE;
        try {
            return new DocumentFolder(Path.of(folder));
        } catch (InvalidPathException | IOException unusable) {
            throw new UnusableInputException("credential.no-index", folder);
        }
    }

    private static byte[] bytes(String name) {
        try (var file = Files.newInputStream(Path.of(name))) {
            return file.readNBytes(CredentialCheck.LARGEST_FILE + 1);
        } catch (InvalidPathException | IOException unreadable) {
            throw new UnusableInputException("unreadable", String.valueOf(unreadable.getMessage()));
        }
    }
}
