package app.laurel.community;

import app.laurel.base.id.MemberId;
import java.time.Instant;

/**
 * Somebody whom moderators removed from a community and keep out of it.
 *
 * @param name what the person is called now
 * @param reason which the person was mailed
 */
public record Bar(long number, MemberId member, String name, String reason, Instant since) {}
