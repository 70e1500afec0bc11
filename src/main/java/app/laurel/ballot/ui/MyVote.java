package app.laurel.ballot.ui;

import app.laurel.ballot.SavedBallot;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.nomination.ShortlistedShop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ballot of mine that stands.
 *
 * @param shops by their numbers
 * @param open whether it can still be changed
 * @param leftOut SHA-256 of the file on paper that it came from, where the published result leaves that file out; otherwise null
 */
record MyVote(
        Community community,
        Category category,
        SavedBallot.Cast cast,
        List<ShortlistedShop> shops,
        boolean open,
        @Nullable String leftOut) {}
