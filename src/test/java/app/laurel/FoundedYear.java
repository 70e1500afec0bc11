package app.laurel;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;

/** A year of a community of its own, with its two moderators and its only category, or the first. */
public record FoundedYear(Community community, Moderator first, Moderator second, EditionId id, CategoryId category) {}
