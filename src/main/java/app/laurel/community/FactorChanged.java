package app.laurel.community;

import app.laurel.base.id.AccountId;

/**
 * Something by which a person proves to be that person came or went. Listeners handle it in the same transaction: whoever did not do
 * it is to read of it.
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
