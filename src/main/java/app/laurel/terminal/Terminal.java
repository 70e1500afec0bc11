package app.laurel.terminal;

import app.laurel.base.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a command is called and answers: in UTF-8 whatever the system's own encoding, and in the language of the terminal. */
final class Terminal {
    /** A command, apart from where its words go. */
    @FunctionalInterface
    interface Command {
        /** Does its work and gives the exit code. */
        int run(List<String> arguments, PrintStream out, PrintStream err, Language language);
    }

    private Terminal() {}

    /** Runs the command and ends the process with its exit code. */
    static void run(Command command, String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var code = command.run(List.of(arguments), out, err, Language.ofTerminal(System.getenv()));
        out.flush();
        System.exit(code);
    }
}
