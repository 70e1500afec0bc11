package app.laurel.credential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import tools.jackson.databind.node.JsonNodeFactory;

/** A good badge as a file, for tests of other packages. */
public final class TestBadges {
    /** When it is good. */
    public static final Clock CLOCK = TestBadge.CLOCK;

    private TestBadges() {}

    /** Writes {@code badge.json}, what its issuer publishes, and the index of that. */
    public static void write(Path folder) throws IOException {
        var badge = new TestBadge();
        Files.write(folder.resolve("badge.json"), TestBadge.bytes(badge.signed()));
        Files.write(folder.resolve("did.json"), TestBadge.bytes(TestBadge.did()));
        Files.write(
                folder.resolve("list.json"),
                badge.documents().find(TestBadge.LIST).orElseThrow());
        var index = JsonNodeFactory.instance
                .objectNode()
                .put(TestBadge.DID, "did.json")
                .put(TestBadge.LIST, "list.json");
        Files.write(folder.resolve("index.json"), TestBadge.bytes(index));
    }
}
