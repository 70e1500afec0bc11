package app.laurel.tally.cli;

import app.laurel.tally.count.UncountableException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** {@code laurel count}: counts a file of ballots and writes the result as one JSON document, or as a table. */
public final class CountCommand {
    /** The count is done. */
    public static final int COUNTED = 0;
    /** A file or an option cannot be used; standard error says why. */
    public static final int UNUSABLE = 2;
    /** The method leaves a tie open; the document lists the tied as winners. */
    public static final int TIE_LEFT_OPEN = 3;

    private static final String USAGE = """
            laurel count --method METHOD [options] FILE        FILE may be - for standard input

              approval | eph | eph-plus                FILE: voter,nominee
                  --places n             places of the list, 10 unless told
                  --repeats distinct|share    a repeated nominee counts once, or takes up a share (eph, eph-plus)
              majority-judgment | average | star | bloc-star | schulze | ranked-pairs
                                         FILE: first column a ballot's name, or 'count' for that many equal ballots,
                                         then one column a candidate; higher is better, blank is no opinion
                  --seats n              winners wanted, 1 unless told
                  --missing none|worst|worst:M|median|normalized     majority-judgment; normalized unless told
                  --shrink m             average; imagined marks at the mean of all, 0 unless told
                  --tie-order A,B,C      star, bloc-star; every candidate once, settles what the steps leave open
                  --unrated no-opinion|last    schulze, ranked-pairs; no-opinion unless told
                  --profiles FILE.json   majority-judgment from {"grades", "profiles", "participants", "missing"}
              --table                    a table for people instead of JSON

            Exit: 0 counted, 2 unusable input, 3 a tie that the method leaves open (winners lists the tied)""";

    private CountCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /**
     * Counts as the arguments ask.
     *
     * @return 0 counted, 2 unusable input, 3 a tie that the method leaves open
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var options = CountOptions.parse(arguments);
            if (options.asksForHelp()) {
                out.println(USAGE);
                return COUNTED;
            }
            var report = count(options);
            out.println(options.asksForTable() ? Table.of(report) : Json.of(report.document()));
            return report.isOpen() ? TIE_LEFT_OPEN : COUNTED;
        } catch (UnusableInputException | UncountableException unusable) {
            err.println("laurel count: " + unusable.getMessage());
        } catch (NoSuchFileException | InvalidPathException missing) {
            err.println("laurel count: there is no file %s; check the name".formatted(missing.getMessage()));
        } catch (IOException unreadable) {
            err.println("laurel count: the file cannot be read: " + unreadable.getMessage());
        }
        return UNUSABLE;
    }

    private static Report count(CountOptions options) throws IOException {
        var method = options.method();
        options.check(method);
        try (var input = open(options.file())) {
            if (options.readsProfiles()) {
                return MajorityReport.of(options, ProfileFile.read(input));
            }
            var file = new CsvReader(input);
            if (method.countsNominations()) {
                return NominationReport.of(method, options, NominationFile.read(file));
            }
            var content = RatingFile.read(file, method);
            return switch (method) {
                case MAJORITY_JUDGMENT -> MajorityReport.of(options, content);
                case STAR, BLOC_STAR -> StarReport.of(method, options, content);
                default -> RatingReport.of(method, options, content);
            };
        }
    }

    private static InputStream open(String file) throws IOException {
        return file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
    }
}
