package app.laurel.terminal;

import app.laurel.base.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Where the first argument is {@code import}, does that alone, and ends the application with its exit code. */
@Component
class ImportRunner implements ApplicationRunner {
    private final ImportCommand command;
    private final ApplicationContext context;

    ImportRunner(ImportCommand command, ApplicationContext context) {
        this.command = command;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments given) throws IOException {
        var words = given.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals("import")) return;
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var code = command.run(SpacedOptions.of(given.getSourceArgs()), out, Language.ofTerminal(System.getenv()));
        System.exit(SpringApplication.exit(context, () -> code));
    }
}
