package app.laurel.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The stories that come along, in the order in which they are filled in. */
final class Stories {
    private static final List<String> NAMES = List.of("sallim", "slowcamp");

    private Stories() {}

    static List<Story> all() {
        return NAMES.stream().map(Stories::read).toList();
    }

    private static Story read(String name) {
        var path = "/demonstration/" + name + ".json";
        try (var file = Stories.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("the build did not bring " + path);
            return JsonMapper.builder().build().readValue(file, Story.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
