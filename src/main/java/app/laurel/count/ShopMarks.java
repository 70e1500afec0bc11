package app.laurel.count;

import java.util.List;

/**
 * One shop on a ballot.
 *
 * @param shop its number in the rules
 * @param marks one for each criterion in the order of the rules: 0 not answered, 255 no opinion, otherwise the mark
 */
public record ShopMarks(int shop, List<Integer> marks) {
    public ShopMarks {
        marks = List.copyOf(marks);
    }
}
