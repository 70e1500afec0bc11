package app.laurel.count;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Outcome;
import java.util.List;

/**
 * What the method of the award saw and made of it: the explanation of every place.
 *
 * @param shops the numbers of the shops at quorum; the outcome speaks of them by their positions here
 * @param outcome what the method worked out
 * @param mean the mean of all composites of these shops, towards which the average is drawn
 */
public record Decision(List<Integer> shops, Outcome outcome, Fraction mean) {
    public Decision {
        shops = List.copyOf(shops);
    }
}
