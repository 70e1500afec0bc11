package app.laurel.demonstration;

import app.laurel.edition.Edition;
import app.laurel.edition.Milestone;
import java.time.Instant;

/** The next date of a community that is still to come. */
public record NextDate(Edition edition, Milestone milestone, Instant at) {}
