package app.laurel.count.exact;

import java.util.ArrayList;
import java.util.List;

/**
 * The best of a ranking for a number of places.
 *
 * @param winners the best, longer than the places where the last of them is tied
 * @param open the group tied across the last place, empty where the places are filled exactly
 */
public record FirstPlaces(List<Integer> winners, List<Integer> open) {
    /** Takes whole groups from the top until the places are filled. */
    public static FirstPlaces of(List<List<Integer>> ranking, int places) {
        var winners = new ArrayList<Integer>();
        for (var group : ranking) {
            winners.addAll(group);
            if (winners.size() >= places) {
                var open = winners.size() > places ? group : List.<Integer>of();
                return new FirstPlaces(List.copyOf(winners), open);
            }
        }
        return new FirstPlaces(List.copyOf(winners), List.of());
    }
}
