package app.laurel;

import app.laurel.base.id.EditionId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;

/** A year whose nominations have closed, with its two moderators. */
public record NominatedYear(Community community, Moderator first, Moderator second, EditionId id) {}
