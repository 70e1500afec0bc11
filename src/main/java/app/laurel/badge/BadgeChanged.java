package app.laurel.badge;

import app.laurel.base.id.AwardCode;

/** A moderator said something new of a badge. */
public record BadgeChanged(AwardCode code) {}
