package app.laurel.nomination;

import app.laurel.shop.Shop;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A shop that a member may mean, and the categories of the year by their numbers.
 *
 * @param usual in which it was on the list before
 * @param mine in which the member has named it
 */
public record FoundShop(Shop shop, SortedSet<Integer> usual, SortedSet<Integer> mine) {
    public FoundShop {
        usual = new TreeSet<>(usual);
        mine = new TreeSet<>(mine);
    }
}
