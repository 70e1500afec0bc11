package app.laurel.terminal;

import app.laurel.base.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Where the first argument is a command beside the application, does that alone, and ends the application with its exit code. */
@Component
class ImportRunner implements ApplicationRunner {
    private static final Set<String> COMMANDS = Set.of("import", ResetCommand.NAME, RotateCommand.NAME);

    private final ImportCommand imports;
    private final ResetCommand resets;
    private final RotateCommand rotations;
    private final ApplicationContext context;

    ImportRunner(ImportCommand imports, ResetCommand resets, RotateCommand rotations, ApplicationContext context) {
        this.imports = imports;
        this.resets = resets;
        this.rotations = rotations;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments given) throws IOException {
        var words = given.getNonOptionArgs();
        if (words.isEmpty() || !COMMANDS.contains(words.getFirst())) return;
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var arguments = SpacedOptions.of(given.getSourceArgs());
        var language = Language.ofTerminal(System.getenv());
        var code = switch (words.getFirst()) {
            case ResetCommand.NAME -> resets.run(arguments, out, language);
            case RotateCommand.NAME -> rotations.run(arguments, out, language);
            default -> imports.run(arguments, out, language);
        };
        System.exit(SpringApplication.exit(context, () -> code));
    }
}
