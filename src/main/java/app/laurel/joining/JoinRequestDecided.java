package app.laurel.joining;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * Moderators answered someone who asked to belong. Published in the transaction that did it.
 *
 * @param reason why not; null for who was let in
 */
public record JoinRequestDecided(
        CommunityId community, AccountId account, @Nullable String reason) {}
