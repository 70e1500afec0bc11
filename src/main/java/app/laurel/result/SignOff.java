package app.laurel.result;

import app.laurel.base.id.AccountId;
import java.time.Instant;

/** A moderator's signature under a result document. */
public record SignOff(AccountId by, Instant at) {}
