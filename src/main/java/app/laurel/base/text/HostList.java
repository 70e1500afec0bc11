package app.laurel.base.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list about hosts that we keep: a line is about one of them, what begins with a number sign is for people. */
public final class HostList {
    private HostList() {}

    /** The lines that are about a host, of a resource by its whole path. */
    public static List<String> lines(String resource) {
        try (var list = HostList.class.getResourceAsStream(resource)) {
            if (list == null) throw new IllegalStateException("no list " + resource);
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
