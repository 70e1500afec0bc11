package app.laurel.base;

import app.laurel.base.id.AccountId;

/**
 * What one module keeps about a person: its part of what the person may download at any time, and how it is erased. Every module that
 * keeps something has one, so that neither leaves anything out.
 */
public interface KeptAboutPerson {
    /** What its part is called in the download. */
    String part();

    /** All that is kept, as maps, lists, texts, numbers and moments, with names that a person understands. */
    Object list(AccountId account);

    /**
     * Erases it, in the transaction of the erasure, while the account is still there. By default nothing: what is public, or on
     * record under a number that names nobody any more, stays.
     */
    default void erase(AccountId account) {}
}
