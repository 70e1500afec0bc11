package app.laurel.community;

import app.laurel.base.id.AccountId;

/**
 * Somebody proved to be the holder of an account. It opens nothing once all that is open under the account was ended, also where that
 * happened a moment after the proof.
 *
 * @param epoch of the account, which each such end raises, as it was when this was proved
 */
public record AccountProof(AccountId account, int epoch) {}
