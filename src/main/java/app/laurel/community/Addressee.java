package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A member as mail addresses one.
 *
 * @param language null where the person has chosen none
 */
public record Addressee(
        MemberId member,
        AccountId account,
        MailAddress mail,
        @Nullable Language language) {}
