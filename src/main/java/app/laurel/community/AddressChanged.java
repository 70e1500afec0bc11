package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;

/**
 * An account is known by another address from now on. Listeners handle it in the same transaction.
 *
 * @param language which the person read when it was changed
 */
public record AddressChanged(AccountId account, MailAddress before, Language language) {}
