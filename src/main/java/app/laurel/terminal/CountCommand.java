package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.count.exact.UncountableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code laurel count}: counts a file of ballots and writes the result as one JSON document, or as a table. */
public final class CountCommand {
    /** The count is done. */
    public static final int COUNTED = 0;
    /** A file or an option cannot be used; standard error says why. */
    public static final int UNUSABLE = 2;
    /** The method leaves a tie open; the document lists the tied as winners. */
    public static final int TIE_LEFT_OPEN = 3;

    /** In the bytes that {@code count} has always written. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES, JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    private CountCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal.run(CountCommand::run, arguments);
    }

    /**
     * Counts as the arguments ask.
     *
     * @return 0 counted, 2 unusable input, 3 a tie that the method leaves open
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, Language.EN);
    }

    /** The same, with the sentences for people in this language. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Language language) {
        try {
            var options = CountOptions.parse(arguments);
            if (options.asksForHelp()) {
                out.println(new TerminalWords(language).of("usage.count"));
                return COUNTED;
            }
            var report = count(options);
            out.println(
                    options.asksForTable()
                            ? Table.of(report, new TerminalWords(language))
                            : JSON.writeValueAsString(report.document()));
            return report.isOpen() ? TIE_LEFT_OPEN : COUNTED;
        } catch (UnusableInputException unusable) {
            complain(err, new TerminalWords(language).of(unusable));
        } catch (UncountableException refused) {
            complain(err, new TerminalWords(language).of(refused));
        } catch (NoSuchFileException | InvalidPathException missing) {
            complain(err, new TerminalWords(language).of("no-file", String.valueOf(missing.getMessage())));
        } catch (IOException unreadable) {
            complain(err, new TerminalWords(language).of("unreadable", String.valueOf(unreadable.getMessage())));
        }
        return UNUSABLE;
    }

    private static void complain(PrintStream err, String what) {
        err.println("laurel count: " + what);
    }

    private static Report count(CountOptions options) throws IOException {
        var method = options.method();
        options.check(method);
        try (var input = open(options.file())) {
            if (options.readsProfiles()) {
                return MajorityReport.of(options, CountedProfiles.read(input));
            }
            var file = CsvInput.of(input);
            if (method.countsNominations()) {
                return NominationReport.of(method, options, CountedNominations.read(file));
            }
            var content = CountedRatings.read(file, method);
            var report = switch (method) {
                case MAJORITY_JUDGMENT -> MajorityReport.of(options, content);
                case STAR, BLOC_STAR -> StarReport.of(method, options, content);
                default -> RatingReport.of(method, options, content);
            };
            report.warn(content.warnings());
            return report;
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }
}
