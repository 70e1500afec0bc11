package app.laurel.rehearsal;

import app.laurel.base.id.CommunityId;
import java.time.Instant;

/**
 * A year that is being played.
 *
 * @param community whose year it is
 * @param copy in which it is played
 * @param voters how many members are invented
 * @param nominated whether they have nominated
 * @param ballots how many of them have come to the ballot
 * @param endsAt from when on it is cleared away
 */
public record Rehearsal(
        CommunityId community,
        CommunityId copy,
        int year,
        int voters,
        boolean nominated,
        int ballots,
        Instant begunAt,
        Instant endsAt) {
    /** Whether this is a moment at which it is cleared away. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }
}
