package app.laurel.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of {@code laurel count} and what came of it. */
record CommandRun(int exit, String out, String err) {
    /** Counts a file with this content; the arguments are words parted by blanks. */
    static CommandRun of(Path folder, String arguments, String content) {
        return of(folder, arguments, content.getBytes(StandardCharsets.UTF_8));
    }

    static CommandRun of(Path folder, String arguments, byte[] content) {
        try {
            var file = Files.write(folder.resolve("input"), content);
            var words = new ArrayList<>(List.of(arguments.split(" ")));
            words.add(file.toString());
            return of(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static CommandRun of(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = CountCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return new JsonMapper().readTree(out);
    }

    String at(String pointer) {
        return json().at(pointer).toString().replace("\"", "");
    }
}
