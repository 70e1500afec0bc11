package app.laurel.community;

import java.time.LocalDate;

/**
 * One person of a roster.
 *
 * @param name what the roster calls the person; an account that exists keeps its own
 */
public record RosterLine(MailAddress mail, String name, LocalDate joinedOn) {}
