package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;

/**
 * Changes of an account's address were taken back. Listeners handle it in the same transaction.
 *
 * @param mail by which the account is known again
 * @param lost by which it was known until now
 * @param language of whoever took them back
 */
public record AddressRestored(AccountId account, MailAddress mail, MailAddress lost, Language language) {}
