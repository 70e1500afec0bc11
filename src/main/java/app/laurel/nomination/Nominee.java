package app.laurel.nomination;

import app.laurel.base.id.NomineeId;

/** A shop that somebody proposed, as it was written first. */
public record Nominee(NomineeId id, String name) {}
