package app.laurel.badge.misuse;

import app.laurel.base.id.MisuseId;
import java.time.Instant;

/**
 * A badge that somebody met where it should not be. All of it but the times was written by a stranger.
 *
 * @param words of whoever reported it first; may be empty
 * @param times how often the same page was reported for the same award, with whatever query
 * @param isOpen whether no moderator has closed it
 */
public record MisuseReport(
        MisuseId id,
        MisuseSubject subject,
        SeenPage page,
        MisuseKind kind,
        String words,
        int times,
        Instant firstAt,
        Instant lastAt,
        boolean isOpen) {}
