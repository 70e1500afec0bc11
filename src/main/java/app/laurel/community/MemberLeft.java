package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;

/**
 * A membership ends now. Listeners do their part in the same transaction: what belongs to nobody any more is withdrawn or ended
 * there.
 */
public record MemberLeft(CommunityId community, MemberId member, AccountId account, Ending how) {}
