package app.laurel;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import java.util.List;

/**
 * An edition whose voting is open, for tests.
 *
 * @param first one of its two moderators
 * @param category its only one, or the first
 * @param shops on the list, in the order of their numbers
 */
public record OpenEdition(
        Community community,
        Moderator first,
        Moderator second,
        EditionId id,
        CategoryId category,
        int year,
        List<ShopId> shops) {}
