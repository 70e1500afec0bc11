package app.laurel.community;

import app.laurel.base.id.AccountId;

/**
 * A second factor was added or removed. Listeners handle it in the same transaction and mail the person, who may not have done it.
 *
 * @param detail the passkey's label, or the reason of a host; empty for nothing
 */
public record FactorChanged(AccountId account, Change change, String detail) {
    /** What happened. */
    public enum Change {
        AUTHENTICATOR_ADDED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        FACTORS_RESET
    }
}
