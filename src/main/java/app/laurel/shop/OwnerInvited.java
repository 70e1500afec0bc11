package app.laurel.shop;

import app.laurel.base.id.MemberId;

/**
 * Somebody who speaks for a shop asked a member to do so too.
 *
 * @param code what opens it; for the mail to this member alone
 */
public record OwnerInvited(Shop shop, MemberId member, Invitation invitation, String code) {}
