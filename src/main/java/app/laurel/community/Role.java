package app.laurel.community;

/** What a member does besides being a member. */
public enum Role {
    MODERATOR,
    SHOP_OWNER
}
