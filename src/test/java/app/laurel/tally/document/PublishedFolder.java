package app.laurel.tally.document;

import app.laurel.FetchedFiles;
import app.laurel.count.PackedBallots;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a year published, in the folder of somebody who recounts it: the rules, forty ballots and the result. */
record PublishedFolder(Path folder) {
    static final String RULES_FILE = "rules.json";
    static final String BALLOTS_FILE = "ballots.csv";
    static final String RESULT_FILE = "result.json";
    static final String RULES = """
            {"count":{"method":"MAJORITY_JUDGMENT","minimumShops":2,"quorumPercent":2,"quorumRatings":3,"shrink":5,\
            "ties":"an exact tie shares the award"},"criteria":[{"number":1,"weight":70},{"number":4,"weight":30}],\
            "format":"laurel-rules-v1","marks":{"highest":5,"lowest":1},"shops":[{"number":3},\
            {"newcomer":true,"number":7},{"number":9}]}""";

    static PublishedFolder in(Path folder) throws IOException {
        var published = new PublishedFolder(folder);
        published.write(RULES_FILE, RULES);
        var text = new StringWriter();
        var file = new BallotsFile(rules(), text);
        var ballots = ballots();
        for (var at = 0; at < ballots.size(); at++) file.write(1000L * at, ballots.favourite(at), ballots.marks(at));
        published.write(BALLOTS_FILE, text.toString());
        published.publishResult(published.hash(BALLOTS_FILE));
        return published;
    }

    static PublishedRules rules() {
        return PublishedRules.list(RULES.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    static PackedBallots ballots() {
        return ballots(rules());
    }

    /** The same forty ballots, to be counted by these rules. */
    static PackedBallots ballots(PublishedRules rules) {
        var ballots = new PackedBallots(rules.rules());
        var random = new Random(5);
        for (var ballot = 0; ballot < 40; ballot++) {
            var marks = new byte[6];
            for (var at = 0; at < marks.length; at++) {
                marks[at] = (byte)
                        List.of(0, 255, 1, 2, 3, 4, 5, 5).get(random.nextInt(8)).intValue();
            }
            ballots.add(marks, ballot % 3 == 0 ? 7 : 0);
        }
        return ballots;
    }

    /** Publishes the result of the forty ballots in the place of the one before; null where it names no file of ballots. */
    void publishResult(@Nullable String ballotsFile) throws IOException {
        Files.write(
                folder.resolve(RESULT_FILE), CountDocument.of(rules(), ballots().count(), ballotsFile));
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    /** Changes the lines of the ballots, of which the first names the columns. */
    void changeBallots(Consumer<List<String>> change) throws IOException {
        var lines = new ArrayList<>(read(BALLOTS_FILE).lines().toList());
        change.accept(lines);
        write(BALLOTS_FILE, String.join("\n", lines) + "\n");
    }

    /** The hash of the file, as people compare it. */
    String hash(String file) throws IOException {
        return HexFormat.of().formatHex(ResultCodec.hash(Files.readAllBytes(folder.resolve(file))));
    }

    /** What the recount prints that ends in this way. */
    String recounted(int exit) {
        return new FetchedFiles(folder).recounted(exit);
    }
}
