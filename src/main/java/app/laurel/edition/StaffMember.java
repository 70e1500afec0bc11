package app.laurel.edition;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of those who ran a year when its rules were fixed.
 *
 * @param publicName the name of then; null where none was chosen
 * @param since in office without a break until then
 */
public record StaffMember(AccountId account, @Nullable String publicName, Instant since) {}
