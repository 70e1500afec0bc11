package app.laurel.nomination.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the nominating element is given once, when it opens.
 *
 * @param key names this member's copy on the device
 * @param language {@code ko} or {@code en}
 * @param texts the element's words by their keys
 * @param closes the last moment in words, with its zone
 * @param lines the member's nominations so far
 */
record NominationOpening(
        String key,
        String language,
        Map<String, String> texts,
        String closes,
        int most,
        int longestReason,
        List<Line> lines) {

    /** A nomination by its nominee's number. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(int nominee, String name, @Nullable String domain, String reason) {}

    /** A shop that may be meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(int shop, String name, @Nullable String domain) {}

    /**
     * What the element is answered: the lines as they are kept now, or a sentence that says why not.
     *
     * @param closed whether nominating has ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reply(@Nullable List<Line> lines, @Nullable String refused, boolean closed) {}
}
