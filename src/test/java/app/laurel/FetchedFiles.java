package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The three files that a year publishes, in the folder of somebody who recounts it. */
public record FetchedFiles(Path folder) {
    /** Fetches them as anybody does. */
    public static FetchedFiles of(OpenEdition edition, PublicReader reader, Path folder) throws Exception {
        for (var file : List.of("rules.json", "ballots.csv", "result.json")) {
            var answer = reader.ask("/" + edition.community().slug() + "/" + edition.year() + "/" + file);
            assertThat(answer.getStatus()).as(file).isEqualTo(200);
            Files.write(folder.resolve(file), answer.getContentAsByteArray());
        }
        return new FetchedFiles(folder);
    }

    /** Where the ballots are. */
    public Path ballots() {
        return folder.resolve("ballots.csv");
    }

    /** What the recount prints; it ends in this way. */
    public String recounted(int exit) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var ended = RecountCommand.run(List.of(folder.toString()), stream, stream);
        var printed = out.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(printed).isEqualTo(exit);
        return printed;
    }
}
