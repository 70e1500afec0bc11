package app.laurel.base;

import app.laurel.base.id.AccountId;

/**
 * What one module stores about a person: its part of the file that the person may download, and how it is erased with the account.
 * Every module that stores something about people has one, so that neither the file nor an erasure leaves anything out.
 */
public interface PersonalDataPart {
    /** The name of this part in the file. */
    String part();

    /** All that is stored, as maps, lists, texts, numbers and moments, with names that a person understands. */
    Object list(AccountId account);

    /**
     * Erases it, in the transaction of the erasure, while the account is still there. By default nothing: what is public, or on
     * record under a number that names nobody any more, stays.
     */
    default void erase(AccountId account) {}
}
