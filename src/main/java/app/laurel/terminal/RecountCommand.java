package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.count.exact.UncountableException;
import app.laurel.tally.document.UnusableRulesException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code laurel recount}: counts the published ballots of an edition again and compares the result byte for byte. */
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
        try {
            return compare(Path.of(arguments.getFirst()), out, words, language);
        } catch (NoSuchFileException missing) {
            err.println("laurel recount: " + words.of("no-file-of-three", String.valueOf(missing.getMessage())));
        } catch (UnusableInputException unusable) {
            var file = unusable.line() == 0 ? "" : "ballots.csv, ";
            err.println("laurel recount: " + file + words.of(unusable));
        } catch (UncountableException refused) {
            err.println("laurel recount: rules.json: " + words.of(refused));
        } catch (UnusableRulesException refused) {
            err.println("laurel recount: " + words.of(refused));
        } catch (InvalidPathException | IOException unreadable) {
            err.println("laurel recount: " + words.of("unreadable", String.valueOf(unreadable.getMessage())));
        }
        return UNUSABLE;
    }

    private static int compare(Path folder, PrintStream out, TerminalWords words, Language language)
            throws IOException {
        var recount = Recount.of(folder);
        Stream.concat(recount.files().stream(), recount.strangers().stream())
                .map(words::of)
                .forEach(out::println);
        recount.withheld().map(words::of).ifPresent(out::println);
        if (Arrays.equals(recount.found(), recount.wanted())) {
            out.println(words.of("same"));
            return SAME;
        }
        var figures = recount.figures();
        var figure = Arrays.mismatch(figures, recount.wanted());
        if (figure < 0) {
            out.println(words.of("same-figures"));
            return DIFFERENT;
        }
        if (recount.isSameDocument()) out.println(words.of("same-document"));
        out.println(words.of(recount.winners(language)));
        out.println(words.of("differs", figure));
        out.println(words.of("recounted", around(figures, figure)));
        out.println(words.of("published", around(recount.wanted(), figure)));
        return DIFFERENT;
    }

    private static String around(byte[] document, int at) {
        var start = Math.max(0, at - 60);
        var end = Math.min(document.length, at + 60);
        return start >= end ? "" : new String(document, start, end - start, StandardCharsets.UTF_8);
    }
}
