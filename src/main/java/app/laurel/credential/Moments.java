package app.laurel.credential;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Moments as XML Schema writes them, with their zone: without one, nobody knows when it is. */
final class Moments {
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    private Moments() {}

    /** The moment under this key, if there is one. */
    static Optional<Instant> find(JsonNode node, String key) {
        if (!node.has(key)) return Optional.empty();
        var written = node.path(key).asString("");
        try {
            if (MOMENT.matcher(written).matches()) {
                return Optional.of(OffsetDateTime.parse(written).toInstant());
            }
        } catch (DateTimeException none) {
            // such as the 30th of February
        }
        throw new FlawedException(Flaw.MOMENT_UNREADABLE, key, written);
    }
}
