package app.laurel.shop;

import app.laurel.base.id.MemberId;

/** A moderator has asked a member to speak for a shop. */
public record OwnerAsked(Shop shop, MemberId member) {}
