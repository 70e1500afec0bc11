package app.laurel.badge.misuse;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * What is reported, and whose moderators read it.
 *
 * @param award null where what was seen is no award of ours, but names the community
 */
public record MisuseSubject(CommunityId community, @Nullable AwardCode award) {}
