package app.laurel.terminal;

import app.laurel.base.seal.KeyFile;
import app.laurel.base.seal.KeyRotation;
import app.laurel.base.seal.MasterKey;
import app.laurel.base.seal.RotationOutcome;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Changes the master key in steps, beside nodes that run. A new key is never an argument, which everybody on the machine could read. */
@Component
class RotateCommand {
    static final String NAME = "rotate-key";

    private static final String NEW_KEY = "LAUREL_NEW_MASTER_KEY";

    private final KeyRotation rotation;
    private final Environment environment;
    private final Texts texts;

    RotateCommand(KeyRotation rotation, Environment environment, Texts texts) {
        this.rotation = rotation;
        this.environment = environment;
        this.texts = texts;
    }

    /** The exit code: 0 when it is done, 1 when it is not, 2 when the command makes no sense. */
    int run(ApplicationArguments arguments, PrintStream out, Language language) {
        var words = arguments.getNonOptionArgs();
        var made = Optional.ofNullable(arguments.getOptionValues("make"))
                .map(it -> String.join("", it))
                .filter(it -> !it.isBlank());
        try {
            if (words.equals(List.of(NAME, "list"))) return list(out, language);
            var outcome = act(words, made);
            out.println(texts.get(
                    language, outcome.map(RotationOutcome::key).orElse("rotation.usage"), rotation.presentName()));
            if (outcome.isEmpty()) return ImportCommand.MISUSED;
            return outcome.get().isDone() ? ImportCommand.DONE : ImportCommand.REFUSED;
        } catch (ConfigurationProblem wrong) {
            out.println(wrong.getMessage() + " " + wrong.remedy());
        } catch (DataAccessException refused) {
            var reason = Objects.toString(refused.getMostSpecificCause().getMessage());
            out.println(texts.get(language, "rotation.database", reason));
        }
        return ImportCommand.REFUSED;
    }

    private Optional<RotationOutcome> act(List<String> words, Optional<String> made) {
        var step = words.size() < 2 ? "" : words.get(1);
        return switch (words.size()) {
            case 2 ->
                switch (step) {
                    case "begin" -> made.map(it -> beginWithMade(Path.of(it))).or(this::beginWithSetting);
                    case "end" -> Optional.of(rotation.end());
                    case "cancel" -> Optional.of(rotation.cancel());
                    default -> Optional.empty();
                };
            case 3 ->
                step.equals("begin") && made.isEmpty()
                        ? Optional.of(rotation.begin(KeyFile.read(Path.of(words.get(2)))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<RotationOutcome> beginWithSetting() {
        return Optional.ofNullable(environment.getProperty(NEW_KEY))
                .filter(it -> !it.isBlank())
                .map(it -> rotation.begin(MasterKey.decoded(it, NEW_KEY)));
    }

    /** A key that was not added is kept nowhere. */
    private RotationOutcome beginWithMade(Path file) {
        var key = KeyFile.make(file);
        var outcome = Optional.<RotationOutcome>empty();
        try {
            outcome = Optional.of(rotation.begin(key));
            return outcome.get();
        } finally {
            if (outcome.filter(RotationOutcome::isDone).isEmpty()) KeyFile.remove(file);
        }
    }

    private int list(PrintStream out, Language language) {
        var openers = rotation.list();
        for (var it : openers) {
            var mark = it.isPresent() ? texts.get(language, "rotation.present") : "";
            out.println("%s  %s  %s".formatted(it.name(), it.addedAt(), mark).strip());
        }
        if (openers.size() > 1) out.println(texts.get(language, "rotation.lasts"));
        return ImportCommand.DONE;
    }
}
