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
 * @param minimumShops shops that must be rated in full
 * @param shops in the voter's own order
 * @param participation how many have voted, in words
 * @param share what is shared after voting
 */
record BallotOpening(
        String key,
        String language,
        Map<String, String> texts,
        String edition,
        Closing closing,
        int minimumShops,
        List<Shop> shops,
        List<Criterion> criteria,
        String participation,
        Share share,
        BallotReply.State kept) {
    /**
     * A shop by its number on the ballot.
     *
     * @param face address of its picture
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shop(int number, String name, @Nullable String domain, String face) {}

    /** What is marked, and its part of 100. */
    record Criterion(String name, int weight) {}

    /**
     * The last moment.
     *
     * @param words with the name of the award's zone
     * @param zone by its IANA name
     * @param milliseconds from now on, by the server's clock: that of a device may be wrong
     */
    record Closing(String words, String zone, long milliseconds) {}

    /** A public page that says that somebody voted, and never for whom. */
    record Share(String address, String text) {}
}
