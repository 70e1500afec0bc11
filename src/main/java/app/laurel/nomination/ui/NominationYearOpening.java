package app.laurel.nomination.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What the element of a year of several categories is given once, when it opens.
 *
 * @param language {@code ko} or {@code en}
 * @param texts the element's words by their keys
 * @param closes the last moment in words, with its zone
 */
record NominationYearOpening(String language, Map<String, String> texts, String closes, List<Place> categories) {

    /**
     * A category.
     *
     * @param about what belongs in it; may be empty
     * @param address of the page on which one nominates in it
     */
    record Place(int number, String name, String about, int used, int most, String address) {}

    /**
     * A shop that may be meant, with categories by their numbers.
     *
     * @param usual in which it was on the list before
     * @param mine in which the member has named it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlacedHit(
            int shop, String name, @Nullable String domain, SortedSet<Integer> usual, SortedSet<Integer> mine) {}

    /**
     * What the element is answered: how many shops stand in the category now, or a sentence that says why not.
     *
     * @param closed whether nominating has ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlacedReply(@Nullable Integer used, @Nullable String refused, boolean closed) {}
}
