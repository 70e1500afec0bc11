package app.laurel.edition;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One year's award of one community.
 *
 * @param publicId names the edition in the public record
 * @param frozen null until voting has opened
 * @param publishedAt null until the result is published
 */
public record Edition(
        EditionId id,
        UUID publicId,
        CommunityId community,
        int year,
        Bilingual name,
        Schedule schedule,
        Rules rules,
        @Nullable FrozenRules frozen,
        @Nullable Instant publishedAt) {
    /** How long after nominations have closed a year without a result waits for nobody any more. */
    static final Duration GIVEN_UP = Duration.ofDays(400);

    /** Where the year stands: follows from the dates alone, except that publishing is an act. */
    public Phase phaseAt(Instant now) {
        if (publishedAt != null && !now.isBefore(publishedAt)) return Phase.PUBLISHED;
        if (now.isBefore(schedule.nominatingOpens())) return Phase.PREPARING;
        if (now.isBefore(schedule.nominatingCloses())) return Phase.NOMINATING;
        if (now.isBefore(schedule.votingOpens())) return Phase.SHORTLISTING;
        if (now.isBefore(schedule.votingCloses())) return Phase.VOTING;
        return Phase.COUNTING;
    }

    /** Whether nominations have opened, nothing is published, and somebody may still be at it. */
    public boolean isUnderWayAt(Instant now) {
        var phase = phaseAt(now);
        return phase != Phase.PREPARING
                && phase != Phase.PUBLISHED
                && schedule.nominatingCloses().isAfter(now.minus(GIVEN_UP));
    }

    /** Whether a ballot cast now is taken. */
    public boolean takesVotesAt(Instant now) {
        return phaseAt(now) == Phase.VOTING;
    }

    /** Whether voting has opened: from then on rules and list stand. */
    public boolean hasOpenedAt(Instant now) {
        return !now.isBefore(schedule.votingOpens());
    }
}
