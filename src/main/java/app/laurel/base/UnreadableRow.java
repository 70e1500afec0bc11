package app.laurel.base;

import app.laurel.base.id.CommunityId;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not what it should be and was left out of a list, so that the others are shown.
 *
 * @param work what kind of row; its name on pages is {@code setback.work.WORK}
 * @param subject which one: {@code edition/12}; nothing that says who voted
 * @param community whose row it is; null for what only hosts may see
 */
public record UnreadableRow(
        String work, String subject, @Nullable CommunityId community, RuntimeException failure) {
    /** Such a row, of which it is not known yet whether it can be read. */
    public record Named(
            String work, String subject, @Nullable CommunityId community) {
        UnreadableRow because(RuntimeException failure) {
            return new UnreadableRow(work, subject, community, failure);
        }
    }
}
