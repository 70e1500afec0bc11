package app.laurel.tally.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code laurel recount}: counts the published ballots of an edition again and compares the result byte for byte. */
public final class RecountCommand {
    /** The recount gives the published bytes. */
    public static final int SAME = 0;
    /** The recount gives another result. */
    public static final int DIFFERENT = 1;
    /** The folder cannot be used; standard error says why. */
    public static final int UNUSABLE = 2;

    private static final String USAGE = """
            laurel recount DIR      DIR holds rules.json, ballots.csv and result.json as an edition publishes them

            result.json names rules.json and ballots.csv by their SHA-256; a file that is not the one named is told.

            Exit: 0 the recount gives result.json byte for byte, 1 it gives another result, 2 unusable input""";

    private RecountCommand() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = run(List.of(arguments), out, err);
        out.flush();
        System.exit(code);
    }

    /**
     * Recounts the folder that the arguments name.
     *
     * @return 0 the same, 1 different, 2 unusable input
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            (arguments.equals(List.of("--help")) ? out : err).println(USAGE);
            return arguments.equals(List.of("--help")) ? SAME : UNUSABLE;
        }
        try {
            return compare(Path.of(arguments.getFirst()), out);
        } catch (NoSuchFileException missing) {
            err.println("laurel recount: there is no file %s; download all three".formatted(missing.getMessage()));
        } catch (IOException | IllegalArgumentException | UnusableInputException unusable) {
            err.println("laurel recount: " + unusable.getMessage());
        }
        return UNUSABLE;
    }

    private static int compare(Path folder, PrintStream out) throws IOException {
        var recount = Recount.of(folder);
        recount.files().forEach(out::println);
        recount.strangers().forEach(out::println);
        var at = Arrays.mismatch(recount.found(), recount.wanted());
        if (at < 0) {
            out.println("The recount gives result.json byte for byte.");
            return SAME;
        }
        out.println("The recount differs from result.json at byte %d.".formatted(at));
        out.println("recount   …" + around(recount.found(), at));
        out.println("published …" + around(recount.wanted(), at));
        return DIFFERENT;
    }

    private static String around(byte[] document, int at) {
        var start = Math.max(0, at - 60);
        var end = Math.min(document.length, at + 60);
        return start >= end ? "" : new String(document, start, end - start, StandardCharsets.UTF_8);
    }
}
