package app.laurel.terminal;

import app.laurel.base.Language;
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

    /** The same, with what is told to people in this language. */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Language language) {
        var tongue = new Tongue(language);
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            var asked = arguments.equals(List.of("--help"));
            (asked ? out : err).println(tongue.say("usage.recount"));
            return asked ? SAME : UNUSABLE;
        }
        try {
            return compare(Path.of(arguments.getFirst()), out, tongue, language);
        } catch (NoSuchFileException missing) {
            err.println("laurel recount: " + tongue.say("no-file-of-three", String.valueOf(missing.getMessage())));
        } catch (UnusableInputException unusable) {
            var file = unusable.line() == 0 ? "" : "ballots.csv, ";
            err.println("laurel recount: " + file + tongue.say(unusable));
        } catch (UncountableException refused) {
            err.println("laurel recount: rules.json: " + tongue.say(refused));
        } catch (UnusableRulesException refused) {
            err.println("laurel recount: " + tongue.say(refused));
        } catch (InvalidPathException | IOException unreadable) {
            err.println("laurel recount: " + tongue.say("unreadable", String.valueOf(unreadable.getMessage())));
        }
        return UNUSABLE;
    }

    private static int compare(Path folder, PrintStream out, Tongue tongue, Language language) throws IOException {
        var recount = Recount.of(folder);
        Stream.concat(recount.files().stream(), recount.strangers().stream())
                .map(tongue::say)
                .forEach(out::println);
        if (Arrays.equals(recount.found(), recount.wanted())) {
            out.println(tongue.say("same"));
            return SAME;
        }
        var figures = recount.figures();
        var figure = Arrays.mismatch(figures, recount.wanted());
        if (figure < 0) {
            out.println(tongue.say("same-figures"));
            return DIFFERENT;
        }
        if (recount.saysTheSame()) out.println(tongue.say("same-document"));
        out.println(tongue.say(recount.winners(language)));
        out.println(tongue.say("differs", figure));
        out.println(tongue.say("recounted", around(figures, figure)));
        out.println(tongue.say("published", around(recount.wanted(), figure)));
        return DIFFERENT;
    }

    private static String around(byte[] document, int at) {
        var start = Math.max(0, at - 60);
        var end = Math.min(document.length, at + 60);
        return start >= end ? "" : new String(document, start, end - start, StandardCharsets.UTF_8);
    }
}
