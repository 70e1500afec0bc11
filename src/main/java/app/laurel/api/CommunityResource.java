package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;

/**
 * A community that gives an award.
 *
 * @param slug names it in addresses
 * @param zone in which it reads its dates, as the IANA database names it
 */
record CommunityResource(String slug, Bilingual name, Bilingual about, String zone, CommunityLinks links) {
    static CommunityResource of(Community community, ApiLinks links) {
        var self = links.community(community);
        return new CommunityResource(
                community.slug(),
                community.name(),
                community.about(),
                community.zone().getId(),
                new CommunityLinks(
                        self,
                        links.site("/" + community.slug()),
                        self + "/years",
                        self + "/shops",
                        self + "/recommendations"));
    }

    /** @param page for people, in the language of their browser */
    record CommunityLinks(String self, String page, String years, String shops, String recommendations) {}
}
