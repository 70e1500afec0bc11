package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;

/** Moderators removed and barred a member, for this reason. Listeners handle it in the same transaction. */
public record MemberBarred(CommunityId community, AccountId account, String reason) {}
