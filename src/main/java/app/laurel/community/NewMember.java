package app.laurel.community;

import java.time.LocalDate;

/** Whom a moderator brings in, and since when that person belongs. */
public record NewMember(MailAddress mail, LocalDate joinedOn) {}
