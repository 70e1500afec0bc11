package app.laurel.result;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;

/**
 * A shop declined an award, or takes it after all; published in the transaction that does it.
 *
 * @param award as it was before
 * @param by who speaks for the shop
 * @param declined false where that was taken back
 */
public record AwardDeclined(CommunityId community, Award award, AccountId by, boolean declined, Instant at) {}
