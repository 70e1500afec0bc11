package app.laurel.outgoing;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was delivered to an imagined host.
 *
 * @param headers by their names in small letters
 */
public record ReceivedPost(String host, String path, Map<String, String> headers, String body) {
    static ReceivedPost of(String request) {
        var parts = request.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(it -> it.split(": ", 2))
                .collect(Collectors.toMap(it -> it[0].toLowerCase(Locale.ROOT), it -> it[1]));
        var body = new String(parts[1].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new ReceivedPost(requireNonNull(headers.get("host")), lines[0].split(" ", 3)[1], headers, body);
    }

    /** What stands in a header that is there. */
    public String header(String name) {
        return requireNonNull(headers.get(name), name);
    }
}
