package app.laurel.edition;

import java.time.Instant;

/** What moderators have written down of a year that has not begun, as it was kept last. */
public record KeptDraft(Draft draft, Instant keptAt) {}
