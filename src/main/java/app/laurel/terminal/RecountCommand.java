package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.count.exact.UncountableException;
import app.laurel.tally.document.UnusableRulesException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** {@code laurel recount}: counts the published ballots of a category, or of a whole year, again and compares byte for byte. */
public final class RecountCommand {
    /** The recount gives the published bytes. */
    public static final int SAME = 0;
    /** The recount gives another result. */
    public static final int DIFFERENT = 1;
    /** The folder cannot be used; standard error says why. */
    public static final int UNUSABLE = 2;

    private RecountCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal.run(RecountCommand::run, arguments);
    }

    /**
     * Recounts the folder that the arguments name.
     *
     * @return 0 the same, 1 different, 2 unusable input
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, Language.EN);
    }

    /** The same, with the sentences for people in this language. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Language language) {
        var words = new TerminalWords(language);
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            var asked = arguments.equals(List.of("--help"));
            (asked ? out : err).println(words.of("usage.recount"));
            return asked ? SAME : UNUSABLE;
        }
        var report = new RecountReport(out, err, words, language);
        return attempt(report, "", () -> {
            var folder = Path.of(arguments.getFirst());
            return YearRecount.isIn(folder)
                    ? report.compare(YearRecount.of(folder))
                    : report.compare(Recount.of(folder));
        });
    }

    /** What comes of counting again; where that cannot be done, it is said of which category and why. */
    static int attempt(RecountReport report, String category, Attempt attempt) {
        var words = report.words();
        String why;
        try {
            return attempt.run();
        } catch (NoSuchFileException missing) {
            why = words.of("no-file-of-three", String.valueOf(missing.getMessage()));
        } catch (UnusableInputException unusable) {
            why = (unusable.line() == 0 ? "" : "ballots.csv, ") + words.of(unusable);
        } catch (UncountableException refused) {
            why = "rules.json: " + words.of(refused);
        } catch (UnusableRulesException refused) {
            why = words.of(refused);
        } catch (InvalidPathException | IOException unreadable) {
            why = words.of("unreadable", String.valueOf(unreadable.getMessage()));
        }
        report.err().println("laurel recount: " + (category.isEmpty() ? "" : category + ": ") + why);
        return UNUSABLE;
    }

    /** Counting again, which may fail. */
    interface Attempt {
        int run() throws IOException;
    }
}
