package app.laurel.badge;

import app.laurel.base.id.AwardCode;

/** A moderator changed the state of a badge. */
public record BadgeChanged(AwardCode code) {}
