package app.laurel.ballot.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ballot's element is given once, when it opens.
 *
 * @param key names this voter's copy on the device
 * @param language {@code ko} or {@code en}
 * @param texts the element's words by their keys
 * @param closes the last moment in words, with its zone
 * @param minimumShops shops that must be rated in full
 * @param shops in the voter's own order
 */
record Opening(
        String key,
        String language,
        Map<String, String> texts,
        String edition,
        String closes,
        int minimumShops,
        List<Shop> shops,
        List<Criterion> criteria,
        Reply.Paper kept) {
    /** A shop by its number on the ballot. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shop(int number, String name, @Nullable String domain) {}

    /** What is marked, and its part of 100. */
    record Criterion(String name, int weight) {}
}
