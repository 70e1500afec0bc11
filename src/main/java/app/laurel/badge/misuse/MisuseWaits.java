package app.laurel.badge.misuse;

import app.laurel.base.id.CommunityId;

/**
 * Moderators are to be mailed of reports that came in.
 *
 * @param reports how many are new
 */
public record MisuseWaits(CommunityId community, int reports) {}
