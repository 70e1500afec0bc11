package app.laurel.setback;

import app.laurel.base.id.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a batch's work.
 *
 * @param work the batch; its name on pages is {@code setback.work.WORK}
 * @param subject the piece among the batch's: {@code edition/12}; nothing that says who voted
 * @param community whose desk shows it; null for what only hosts may see
 */
public record Piece(String work, String subject, @Nullable CommunityId community) {}
