package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership of a person, also one that ended; opens nothing.
 *
 * @param leftOn null while it lasts
 */
public record Belonging(
        MemberId id,
        CommunityId community,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
