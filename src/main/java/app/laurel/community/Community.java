package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.RehearsalMark;
import app.laurel.base.text.Bilingual;
import java.time.ZoneId;

/**
 * A group of people with their own members, moderators, shops and editions.
 *
 * @param slug its name in addresses, as {@link NewCommunity} allows it
 * @param zone the zone in which the community reads its dates
 */
public record Community(CommunityId id, String slug, Bilingual name, Bilingual about, ZoneId zone) {
    /** Whether a year is only played here: nothing of it is real, nothing of it leaves, and all of it is thrown away. */
    public boolean isRehearsal() {
        return RehearsalMark.isSlug(slug);
    }
}
