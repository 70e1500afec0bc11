package app.laurel.site;

import app.laurel.community.Community;
import java.util.List;

/**
 * The communities of an installation, by their names in addresses.
 *
 * @param cards those that are shown with their years
 * @param others those that are only named
 */
public record CommunityList(List<CommunityCard> cards, List<Community> others) {
    public CommunityList {
        cards = List.copyOf(cards);
        others = List.copyOf(others);
    }
}
